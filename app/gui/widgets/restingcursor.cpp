#include "gui/widgets/restingcursor.h"

#include <QApplication>
#include <QEvent>

namespace gui {

namespace {

constexpr int Patience = 10'000; // milliseconds without a key or a click

bool showsThatSomebodyIsThere(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress
        || type == QEvent::InputMethod || type == QEvent::WindowActivate;
}

} // namespace

RestingCursor::RestingCursor(QObject *parent)
    : QObject(parent), m_flashTime(QApplication::cursorFlashTime()), m_patience(this)
{
    if (m_flashTime == 0)
        return;
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [] { QApplication::setCursorFlashTime(0); });
    m_patience.start();
    qApp->installEventFilter(this);
}

RestingCursor::~RestingCursor()
{
    QApplication::setCursorFlashTime(m_flashTime);
}

bool RestingCursor::eventFilter(QObject *watched, QEvent *event)
{
    if (showsThatSomebodyIsThere(event->type())) {
        if (QApplication::cursorFlashTime() == 0)
            QApplication::setCursorFlashTime(m_flashTime);
        m_patience.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gui
