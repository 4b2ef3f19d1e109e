#pragma once

#include "gui/widgets/waits.h"

#include <QFutureWatcher>
#include <QObject>

namespace gui {

/** Calls @p receive with what @p future brings, in @p context's thread; not at all where @p context
 *  is gone by then, or where the answer never comes. Until then the window shows that it waits, as
 *  long as it holds @p wait; null: what is waited for is shown elsewhere.
 *  (QFuture::then() of Qt 6.4 takes a context that must outlive the answer.) */
template<typename T, typename Receiver>
void whenAnswered(const QFuture<T> &future, QObject *context, Receiver receive,
                  std::shared_ptr<void> wait = Waits::all().begin())
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive), wait = std::move(wait)]() mutable {
                         wait.reset();
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace gui
