#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace gui {

/** A part of a window in which something may wait to be saved. */
class Unsaved
{
public:
    virtual ~Unsaved() = default;

    /** What waits, a line each; empty: nothing. Takes what is just being typed. */
    virtual QStringList unsaved() = 0;
    /** Saves all that waits, then tells @p then why something was refused; that waits on. */
    virtual void saveAll(const std::function<void(const QStringList &refused)> &then) = 0;
    virtual void discardAll() = 0;
};

/** Whether @p window can be closed now. If not, it asks what shall become of what waits in
 *  @p parts, which live as long as the window, and closes it once that is done. */
bool mayClose(QWidget *window, const QList<Unsaved *> &parts);

} // namespace gui
