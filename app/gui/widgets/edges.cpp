#include "gui/widgets/edges.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace gui {

namespace {

class VisibleEdges : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool edged = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
        const bool dark = option->palette.color(QPalette::Window).lightness() < 128;
        if (!edged || !dark || option->state.testFlag(State_HasFocus))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(
            element == PE_FrameLineEdit ? QPalette::Mid : QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
};

} // namespace

void showEdges()
{
    const QString fusion = QStringLiteral("fusion");
    if (QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new VisibleEdges(fusion));
}

} // namespace gui
