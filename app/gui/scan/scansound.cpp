#include "gui/scan/scansound.h"

#include <QApplication>
#include <QtMath>

#ifdef SPAFLEET_SOUND
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#endif

namespace gui {

namespace {

using Kind = ScanSession::Kind;

constexpr float Loudness = 0.4F;
constexpr int Ramp = 80; // samples of rise and fall: without them a tone begins with a click

struct Note
{
    int hertz; ///< 0: a rest
    int milliseconds;
};

QList<Note> notesOf(Kind kind)
{
    switch (kind) {
    case Kind::Taken:
        return {{1320, 110}};
    case Kind::ModelSet:
        return {{880, 60}, {1320, 60}};
    case Kind::Known:
    case Kind::Again:
        return {{660, 90}, {0, 50}, {660, 90}};
    case Kind::NotAMac:
    case Kind::Refused:
        return {{220, 280}};
    }
    Q_UNREACHABLE();
}

void append(std::vector<float> &samples, const Note &note)
{
    const int count = ScanSound::Rate * note.milliseconds / 1000;
    for (int i = 0; i < count; ++i) {
        const float edge = float(qMin(Ramp, qMin(i, count - i))) / Ramp;
        const double angle = 2 * M_PI * note.hertz * i / ScanSound::Rate;
        samples.push_back(note.hertz == 0 ? 0.0F : Loudness * edge * float(qSin(angle)));
    }
}

} // namespace

std::vector<float> ScanSound::samples(Kind kind)
{
    std::vector<float> samples;
    for (const Note &note : notesOf(kind))
        append(samples, note);
    return samples;
}

#ifdef SPAFLEET_SOUND

struct ScanSound::Output
{
    explicit Output(const std::vector<float> &samples) : sink(format())
    {
        QByteArray bytes;
        for (const float sample : samples) {
            const auto value = qint16(sample * 32'767);
            bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        }
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        sink.start(&buffer);
    }

    static QAudioFormat format()
    {
        QAudioFormat format;
        format.setSampleRate(Rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        return format;
    }

    QBuffer buffer; // outlives the sink that reads it
    QAudioSink sink;
};

void ScanSound::play(Kind kind)
{
    m_output.reset();
    if (!QMediaDevices::defaultAudioOutput().isNull())
        m_output = std::make_unique<Output>(samples(kind));
    else if (kind != Kind::Taken && kind != Kind::ModelSet)
        QApplication::beep();
}

#else

struct ScanSound::Output
{
};

void ScanSound::play(Kind kind)
{
    if (kind != Kind::Taken && kind != Kind::ModelSet)
        QApplication::beep();
}

#endif

ScanSound::ScanSound(QObject *parent) : QObject(parent) { }

ScanSound::~ScanSound() = default;

} // namespace gui
