#pragma once

#include "gui/scan/scansession.h"

#include <QObject>

#include <vector>

namespace gui {

/** What a scan came to, for the ear: one high tone taken, two even ones known already, a low one
 *  what is no MAC. Without a loudspeaker the system's own beep, for what was not taken. */
class ScanSound : public QObject
{
    Q_OBJECT

public:
    explicit ScanSound(QObject *parent);
    ~ScanSound() override;

    void play(ScanSession::Kind kind);

    static constexpr int Rate = 16'000; ///< samples a second
    /** Each from -1 to 1. */
    static std::vector<float> samples(ScanSession::Kind kind);

private:
    struct Output;
    std::unique_ptr<Output> m_output; ///< null: nothing was played yet
};

} // namespace gui
