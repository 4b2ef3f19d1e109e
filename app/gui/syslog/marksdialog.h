#pragma once

#include "settings.h"

#include <QDialog>

class QTableWidget;

namespace gui {

/** The rules by which lines of the log are marked: words or a regular expression, and a colour;
 *  the first that fits wins. */
class MarksDialog : public QDialog
{
    Q_OBJECT

public:
    MarksDialog(const QList<LogMark> &marks, QWidget *parent);

    QList<LogMark> marks() const;
    void add(const LogMark &mark);

Q_SIGNALS:
    void saved(const QList<LogMark> &marks);

private:
    void createTable();
    void remove();

    QTableWidget *m_table;
};

/** Names and values of the colours there are, the likeliest first; good on light and dark. */
QList<QPair<QString, QString>> markColours();

} // namespace gui
