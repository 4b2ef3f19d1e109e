#include "gui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

namespace gui {

namespace {

struct Colours
{
    QColor window, base, text, muted, button, edge, accent, onAccent, link;
};

const Colours Light{{0xf4, 0xf5, 0xf6}, Qt::white,          {0x1b, 0x1f, 0x23},
                    {0x6f, 0x77, 0x80}, {0xf9, 0xfa, 0xfb}, {0xc9, 0xce, 0xd4},
                    {0x1f, 0x6f, 0xc4}, Qt::white,          {0x1f, 0x6f, 0xc4}};
const Colours Dark{{0x2a, 0x2d, 0x31}, {0x1b, 0x1d, 0x20}, {0xe6, 0xe8, 0xea},
                   {0x8d, 0x95, 0x9e}, {0x39, 0x3e, 0x44}, {0x45, 0x4b, 0x52},
                   {0x2f, 0x7d, 0xd1}, Qt::white,          {0x6c, 0xb4, 0xff}};

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.button, c.base, c.edge, c.edge, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::Light, c.button.lighter(115));
    palette.setColor(QPalette::Midlight, c.button.lighter(108));
    palette.setColor(QPalette::Dark, c.edge.darker(115));
    palette.setColor(QPalette::Mid, c.edge);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::ToolTipBase, c.button);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

} // namespace

void setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(Light));
        return;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(Dark));
        return;
    }
    Q_UNREACHABLE();
}

QColor mutedColour(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(0.65F);
    return colour;
}

QFont smallPrint(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace gui
