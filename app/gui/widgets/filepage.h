#pragma once

#include <QPlainTextEdit>

namespace gui {

/** Shows a text file as it is, in a fixed font, with what an admin looks for in colour: XML
 *  elements, section heads and comments of .conf files, and lines of a diff. Read only. */
class FilePage : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    /** Keeps the place one looks at. */
    void show(const QString &text);
};

} // namespace gui
