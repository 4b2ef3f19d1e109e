#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace gui {

/** The machine's camera, where the program was built with Qt Multimedia and there is one. */
class Camera : public QObject
{
    Q_OBJECT

public:
    explicit Camera(QObject *parent);
    ~Camera() override;

    /** Why there is none; empty: there is. Translated. */
    static QString obstacle();

    void start();
    void stop();

Q_SIGNALS:
    /** A few times a second. */
    void pictured(const QImage &picture);
    void troubled(const QString &message);

private:
    struct Device;
    std::unique_ptr<Device> m_device; ///< null: it is off
};

} // namespace gui
