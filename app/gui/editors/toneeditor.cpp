#include "gui/editors/toneeditor.h"

#include "gui/editors/speaker.h"
#include "gui/editors/waveplot.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace gui {

using rules::Duration;
using rules::Tone;
using schema::DataType;

namespace {

constexpr qint64 LongestPlayed = 12'000; // ms
constexpr int FramePause = 40; // ms between two places of the playhead
constexpr int PlainHertz = 440;
constexpr int PlainDecibels10 = -190;
constexpr float Loudness = 4; // levels are those of a line; a room wants more

std::vector<int> allOf(const std::vector<rules::Frequency> &frequencies)
{
    std::vector<int> components;
    for (size_t i = 0; i < frequencies.size(); ++i)
        components.push_back(int(i) + 1);
    return components;
}

Tone withPlainSound(Tone tone)
{
    tone.frequencies = {{PlainHertz, PlainDecibels10}};
    for (rules::Section &section : tone.sections) {
        for (rules::Segment &segment : section.segments)
            segment.components = {1};
    }
    return tone;
}

std::optional<Tone> steady(const QString &text)
{
    auto frequencies = rules::parseFrequencies(text);
    if (!frequencies)
        return std::nullopt;
    const Duration forever{Duration::Endless};
    const std::vector<int> all = allOf(*frequencies);
    return Tone{std::move(*frequencies), {{forever, {{forever, Duration(), all}}}}};
}

} // namespace

ToneEditor::ToneEditor(const schema::Parameter &parameter, QWidget *parent)
    : ScriptEditor(parameter, parent), m_plot(new WavePlot(this)), m_words(new QLabel(this)),
      m_play(new QToolButton(this)), m_speaker(new Speaker(this)), m_clock(new QTimer(this))
{
    m_words->setWordWrap(true);
    createPlayer();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_play, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    column()->addWidget(m_plot);
    column()->addLayout(row);
    column()->addStretch();
}

void ToneEditor::createPlayer()
{
    m_play->setIcon(icon(QStringLiteral("play")));
    m_play->setText(tr("Play"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clock->setInterval(FramePause);
    connect(m_play, &QToolButton::clicked, this, &ToneEditor::togglePlaying);
    connect(m_speaker, &Speaker::finished, this, &ToneEditor::silence, Qt::QueuedConnection);
    connect(m_clock, &QTimer::timeout, m_plot,
            [this] { m_plot->setPlayhead(m_speaker->position()); });
}

std::optional<Tone> ToneEditor::toneOf(DataType type, const QString &text)
{
    if (type == DataType::FrequencyScript)
        return steady(text);
    if (type == DataType::CadenceScript) {
        auto cadence = rules::Cadence::parse(text);
        return cadence ? std::optional(Tone{{}, std::move(cadence->sections)}) : std::nullopt;
    }
    auto tone = Tone::parse(text);
    return tone ? std::optional(std::move(*tone)) : std::nullopt;
}

void ToneEditor::explain()
{
    silence();
    const auto tone = toneOf(type().type, text());
    m_plot->show(tone.value_or(Tone()));
    m_play->setVisible(tone && m_obstacle.isEmpty());
    QStringList words{type().meaning(text())};
    if (tone)
        words.append(m_obstacle);
    words.removeAll(QString());
    m_words->setText(words.join(u'\n'));
}

void ToneEditor::togglePlaying()
{
    const auto tone = toneOf(type().type, text());
    if (m_speaker->isPlaying() || !tone)
        return silence();
    const Tone heard = tone->frequencies.empty() ? withPlainSound(*tone) : *tone;
    std::vector<float> samples = heard.samples(Speaker::Rate, LongestPlayed);
    for (float &sample : samples)
        sample *= Loudness;
    m_speaker->play(samples);
    m_clock->start();
    m_play->setText(tr("Stop"));
    m_play->setIcon(icon(QStringLiteral("stop")));
}

void ToneEditor::silence()
{
    m_speaker->stop();
    m_clock->stop();
    m_plot->setPlayhead(-1);
    m_play->setText(tr("Play"));
    m_play->setIcon(icon(QStringLiteral("play")));
}

// The machine is asked once one looks, not for each character: a sound server takes its time.
void ToneEditor::showEvent(QShowEvent *event)
{
    m_obstacle = Speaker::obstacle();
    explain();
    ScriptEditor::showEvent(event);
}

void ToneEditor::hideEvent(QHideEvent *event)
{
    silence();
    ScriptEditor::hideEvent(event);
}

} // namespace gui
