#pragma once

#include <QDialog>

class QLabel;

namespace gui {

class FilePage;

/** A text that takes a moment to come: shows that it is being made, then the text; closes itself
 *  away. */
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, QWidget *parent);

    /** An empty @p text says that nothing changes; @p remarks stand above it. */
    void say(const QString &text, const QString &remarks = {});

private:
    QLabel *m_remarks;
    FilePage *m_page;
};

} // namespace gui
