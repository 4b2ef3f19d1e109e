#pragma once

#include "gui/editors/scripteditor.h"
#include "rules/tonescript.h"

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace gui {

class Speaker;
class WavePlot;

/** A tone, a cadence or frequencies: drawn, in words, and played. A cadence, which has no sound of
 *  its own, is played on a plain one. */
class ToneEditor : public ScriptEditor
{
    Q_OBJECT

public:
    ToneEditor(const schema::Parameter &parameter, QWidget *parent);

    /** What the text sounds like; absent where it is not right. A cadence has no frequencies. */
    static std::optional<rules::Tone> toneOf(schema::DataType type, const QString &text);

protected:
    void explain() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createPlayer();
    void togglePlaying();
    void silence();

    WavePlot *m_plot;
    QLabel *m_words;
    QToolButton *m_play;
    Speaker *m_speaker;
    QString m_obstacle; ///< why nothing can be heard; empty: it can
    QTimer *m_clock; ///< runs only while something sounds
};

} // namespace gui
