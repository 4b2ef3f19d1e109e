/* Dial plans, tones and cadences. A line break parts a script from the digits that are dialled. */

#include "rules/dialplan.h"
#include "rules/schedule.h"
#include "rules/tonescript.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void dial(const rules::DialPlan &plan, QStringView keys)
{
    rules::Dialling dialling(plan);
    for (const QChar key : keys.left(200)) {
        dialling.press(key);
        const rules::DialState state = dialling.state();
        require(!state.rule || *state.rule < plan.rules().size());
        require(state.action != rules::DialState::Action::Dial || state.rule.has_value());
        (void)dialling.sent();
    }
}

void play(const rules::Tone &tone)
{
    for (const float sample : tone.samples(8000, 300))
        require(sample >= -1.0F && sample <= 1.0F);
    for (const qint64 at : {qint64(0), qint64(1), qint64(999), qint64(12'345'678)})
        if (const auto playing = rules::playingAt(tone.sections, at))
            require(playing->segment && playing->left != 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString whole = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = whole.indexOf(u'\n');
    const QString text = cut < 0 ? whole : whole.left(cut);
    const auto plan = rules::DialPlan::parse(text);
    if (plan)
        dial(*plan, cut < 0 ? QStringView() : QStringView(whole).sliced(cut + 1));
    else
        require(plan.error().column >= 1 && plan.error().column <= text.size() + 1);
    if (const auto tone = rules::Tone::parse(text)) {
        play(*tone);
        require(!rules::inWords(*tone).isEmpty());
    }
    if (const auto cadence = rules::Cadence::parse(text))
        require(!rules::inWords(*cadence).isEmpty());
    (void)rules::parseFrequencies(text);
    if (const auto schedule = rules::Schedule::parse(text))
        for (int attempt = 0; attempt < 40; ++attempt)
            if (const auto delay = schedule->delay(attempt))
                require(delay->earliest <= delay->latest && delay->latest > 0);
    return 0;
}
