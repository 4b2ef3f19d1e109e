#pragma once

#include <QDialog>

namespace gui {

class FilePage;

/** A text that takes a moment to come: shows that it is being made, then the text; closes itself
 *  away. */
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, QWidget *parent);

    /** An empty @p text says that nothing changes. */
    void say(const QString &text);

private:
    FilePage *m_page;
};

} // namespace gui
