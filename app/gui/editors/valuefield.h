#pragma once

#include "schema/parameter.h"

#include <QLineEdit>

namespace gui {

/** A line of text that its type watches: what the type refuses stays in the field, underlined from
 *  the wrong character on, and the tooltip says what was expected. A secret is masked, can be shown
 *  and made up. */
class ValueField : public QLineEdit
{
    Q_OBJECT

public:
    ValueField(const schema::Parameter &parameter, QWidget *parent);

    /** A number is asked for no wider than its digits. */
    QSize sizeHint() const override;

private:
    void makeSecret();
    void check();
    void underlineFrom(int column);

    schema::ValueType m_type;
};

} // namespace gui
