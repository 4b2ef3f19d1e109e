#pragma once

#include "gui/servicebackend.h"
#include "virtualphone/live/livephones.h"
#include "virtualphone/live/standinregistrar.h"

namespace gui {

/** A small company that lives on this machine's loopback addresses: its record, served by the
 *  window's own servers at ports that are free, and its phones in software, which boot, fetch, log
 *  and register. Some do not fare well, so that there is something to mend. */
class Demo : public QObject
{
    Q_OBJECT

public:
    /** Begins on an empty record; what cannot be had is told as trouble by @p backend. */
    explicit Demo(ServiceBackend &backend, QObject *parent = nullptr);
    ~Demo() override;

    /** Phones that are switched on, once all are. */
    static int phoneCount();

private:
    void openRegistrar();
    void record();
    void recordPhone(int number);
    void saySettings();
    void switchOn();
    void switchOnStranger();
    void add(virtualphone::LivePhones::Station station, int number);
    quint16 portOf(const QString &server) const;
    void set(const QString &option, const QString &value);
    void say(const inventory::Scope &scope, const QString &text);

    ServiceBackend &m_backend;
    QList<QByteArray> m_secrets; ///< of the phones' extensions
    std::unique_ptr<virtualphone::StandInRegistrar> m_registrar;
    std::unique_ptr<virtualphone::LivePhones> m_phones;
};

} // namespace gui
