#pragma once

#include <QLineEdit>

namespace gui {

/** The path of a file or a folder, typed or chosen. */
class FileField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Of { File, Folder };

    FileField(Of of, const QString &name, QWidget *parent);

private:
    void choose();

    Of m_of;
};

} // namespace gui
