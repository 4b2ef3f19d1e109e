#pragma once

class QStackedWidget;

namespace gui {

/** Lets @p pages be as narrow as the page that is seen, not as the widest of all. */
void askOnlyForThePageSeen(QStackedWidget *pages);

} // namespace gui
