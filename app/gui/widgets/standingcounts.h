#pragma once

#include "provisioning/standing.h"

#include <QMap>
#include <QWidget>

namespace gui {

/** How many phones stand how, each state with its shape and word, worst first; in as many rows as
 *  the width asks for. */
class StandingCounts : public QWidget
{
    Q_OBJECT

public:
    explicit StandingCounts(QWidget *parent = nullptr);

    void setCounts(const QMap<provisioning::Standing, int> &counts);
    /** "12 up to date, 1 failed". */
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        provisioning::Standing standing;
        QString words; ///< "12 up to date"
    };

    /** Where each part stands in @p width, from the leading edge. */
    QList<QRect> places(int width) const;

    QList<Part> m_parts;
};

} // namespace gui
