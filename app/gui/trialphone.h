#pragma once

#include "gui/backend.h"
#include "virtualphone/live/livephones.h"

namespace gui {

/** A phone in software that is plugged in at this machine to try its servers before a real one is:
 *  fresh from the factory it asks TFTP, as one that nobody recorded; once it is adopted it is
 *  switched off and on, as one would do by hand, and fetches what is recorded. */
class TrialPhone : public QObject
{
    Q_OBJECT

public:
    explicit TrialPhone(Backend &backend, QObject *parent = nullptr);
    ~TrialPhone() override;

    /** Its address: locally administered, so no real phone has it. */
    static MacAddress mac();
    /** Plugs it in, or says why it cannot be. */
    Result<void> plugIn();

private:
    Result<void> switchOn();
    void lookAtRecord();

    Backend &m_backend;
    std::unique_ptr<virtualphone::LivePhones> m_phones;
    quint16 m_webPort = 0; ///< where a resync reaches it; 0 before it was switched on
    bool m_adopted = false;
};

} // namespace gui
