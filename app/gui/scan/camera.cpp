#include "gui/scan/camera.h"

#ifdef SPAFLEET_SOUND // Qt Multimedia is there
#include <QCamera>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#endif

namespace gui {

#ifdef SPAFLEET_SOUND

namespace {

constexpr int Pause = 150; // milliseconds between two pictures that are looked at

} // namespace

struct Camera::Device
{
    QCamera camera{QMediaDevices::defaultVideoInput()};
    QVideoSink sink;
    QMediaCaptureSession session;
    QElapsedTimer since;
};

QString Camera::obstacle()
{
    return QMediaDevices::videoInputs().isEmpty() ? tr("This machine has no camera.") : QString();
}

void Camera::start()
{
    m_device = std::make_unique<Device>();
    m_device->session.setCamera(&m_device->camera);
    m_device->session.setVideoSink(&m_device->sink);
    m_device->since.start();
    connect(
        &m_device->camera, &QCamera::errorOccurred, this,
        [this](QCamera::Error, const QString &message) { Q_EMIT troubled(message); },
        Qt::QueuedConnection); // who hears it may switch the camera off
    connect(&m_device->sink, &QVideoSink::videoFrameChanged, this,
            [this](const QVideoFrame &frame) {
                if (!m_device || m_device->since.elapsed() < Pause)
                    return;
                m_device->since.start();
                if (const QImage picture = frame.toImage(); !picture.isNull())
                    Q_EMIT pictured(picture);
            });
    m_device->camera.start();
}

#else

struct Camera::Device
{
};

QString Camera::obstacle()
{
    return tr("This program was built without Qt Multimedia, so it has no use of a camera.");
}

void Camera::start()
{
    Q_EMIT troubled(obstacle());
}

#endif

Camera::Camera(QObject *parent) : QObject(parent) { }

Camera::~Camera() = default;

void Camera::stop()
{
    m_device.reset();
}

} // namespace gui
