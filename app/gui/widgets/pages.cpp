#include "gui/widgets/pages.h"

#include <QStackedWidget>

namespace gui {

namespace {

void askFor(const QStackedWidget *pages, int seen)
{
    for (int i = 0; i < pages->count(); ++i) {
        const auto wish = i == seen ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        pages->widget(i)->setSizePolicy(wish, QSizePolicy::Preferred);
    }
}

} // namespace

void askOnlyForThePageSeen(QStackedWidget *pages)
{
    askFor(pages, pages->currentIndex());
    QObject::connect(pages, &QStackedWidget::currentChanged, pages,
                     [pages](int seen) { askFor(pages, seen); });
}

} // namespace gui
