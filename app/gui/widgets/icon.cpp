#include "gui/widgets/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace gui {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

// Draws a stencil in the colour of the palette, so that one set of pictures serves light and dark.
class StencilEngine : public QIconEngine
{
public:
    explicit StencilEngine(const QString &path)
        : m_path(path), m_stencil(std::make_shared<QSvgRenderer>(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_stencil->render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), inkFor(mode));
        return picture;
    }

    QIconEngine *clone() const override { return new StencilEngine(m_path); }

private:
    QString m_path;
    std::shared_ptr<QSvgRenderer> m_stencil;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new StencilEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace gui
