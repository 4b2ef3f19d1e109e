#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace gui {

/** Lets one hear samples through the machine's loudspeaker, where the program was built with Qt
 *  Multimedia and there is one. */
class Speaker : public QObject
{
    Q_OBJECT

public:
    explicit Speaker(QObject *parent);
    ~Speaker() override;

    static constexpr int Rate = 16'000; ///< samples a second it takes

    /** Why nothing can be heard; empty: it can. Translated. */
    static QString obstacle();

    /** Each from -1 to 1. Stops what sounds. */
    void play(const std::vector<float> &samples);
    void stop();
    bool isPlaying() const;
    /** Milliseconds heard since play(). */
    qint64 position() const;

Q_SIGNALS:
    void finished();

private:
    struct Sound;
    std::unique_ptr<Sound> m_sound; ///< null: silence
};

} // namespace gui
