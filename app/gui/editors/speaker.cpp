#include "gui/editors/speaker.h"

#ifdef SPAFLEET_SOUND
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#endif

#include <algorithm>

namespace gui {

#ifdef SPAFLEET_SOUND

namespace {

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(Speaker::Rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QByteArray asIntegers(const std::vector<float> &samples)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * qsizetype(sizeof(qint16)));
    for (const float sample : samples) {
        const auto value = qint16(std::clamp(sample, -1.0F, 1.0F) * 32'767);
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    return bytes;
}

} // namespace

struct Speaker::Sound
{
    explicit Sound(const std::vector<float> &samples) : sink(format())
    {
        buffer.setData(asIntegers(samples));
        buffer.open(QIODevice::ReadOnly);
    }

    QBuffer buffer; // outlives the sink that reads it
    QAudioSink sink;
};

QString Speaker::obstacle()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return tr("This machine has no loudspeaker to play it on.");
    return device.isFormatSupported(format())
        ? QString()
        : tr("The loudspeaker of this machine does not take such samples.");
}

void Speaker::play(const std::vector<float> &samples)
{
    stop();
    m_sound = std::make_unique<Sound>(samples);
    connect(&m_sound->sink, &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::IdleState) // nothing more to read
            Q_EMIT finished();
    });
    m_sound->sink.start(&m_sound->buffer);
}

qint64 Speaker::position() const
{
    return m_sound ? m_sound->sink.processedUSecs() / 1000 : 0;
}

#else

struct Speaker::Sound
{
};

QString Speaker::obstacle()
{
    return tr("This program was built without Qt Multimedia, so it cannot play sounds.");
}

void Speaker::play(const std::vector<float> &)
{
    Q_EMIT finished();
}

qint64 Speaker::position() const
{
    return 0;
}

#endif

Speaker::Speaker(QObject *parent) : QObject(parent) { }

Speaker::~Speaker() = default;

void Speaker::stop()
{
    m_sound.reset();
}

bool Speaker::isPlaying() const
{
    return m_sound != nullptr;
}

} // namespace gui
