#pragma once

#include "gui/linekeys/keymap.h"
#include "gui/widgets/unsaved.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace gui {

class FilePage;
class KeyDetail;
class KeyPalette;
class PhonePicture;

/** The keys of one phone and of the modules beside it: lines, watched names, speed dials, parking.
 *  Dragged there from the list, from key to key, or written below the picture. Every change is
 *  saved at once, can be undone, and what it writes into the profile is shown. What is typed for a
 *  key is saved as one goes on, to another key or phone. */
class LineKeysView : public QWidget, public Unsaved
{
    Q_OBJECT

public:
    explicit LineKeysView(Backend &backend, QWidget *parent = nullptr);

    void setPhone(const std::optional<MacAddress> &mac);
    const KeyMap &map() const { return m_map; }
    PhonePicture *picture() const { return m_picture; }
    KeyPalette *offers() const { return m_offers; }
    KeyDetail *detail() const { return m_detail; }
    /** Brings the keyboard to the key one is at, as soon as the phone's keys are there. */
    void goToKey();
    /** What the last change wrote: lines of a diff; empty: nothing yet. */
    QString written() const;
    QStringList unsaved() override;
    void saveAll(const std::function<void(const QStringList &refused)> &then) override;
    void discardAll() override;

private:
    void createLayout();
    void createButtons();
    void connectParts();
    void load();
    void take(const ScopeView &view);
    void replaceMap(const KeyMap &map);
    void leavePhone();
    QString whatIsTyped() const;
    void showMap();
    void giveKeyboard();
    void select(KeyPlace place);
    void put(KeyPlace place, const KeyContent &content);
    void exchange(KeyPlace one, KeyPlace other);
    QFuture<Result<Findings>> commit(const KeyMap &changed);
    void addExtension();
    void undo();
    void refuse(KeyPlace place, const KeyContent &content);
    void showWritten();
    void say(const Result<Findings> &done, const std::optional<MacAddress> &mac);

    Backend &m_backend;
    std::optional<MacAddress> m_mac;
    KeyMap m_map;
    bool m_awaited = false; ///< the keyboard is to go to a key that is not there yet
    int m_asked = 0; ///< counts questions, so that a late answer to an old one is dropped
    QString m_profile; ///< as it was sent before the last change, sparse
    PhonePicture *m_picture;
    QScrollArea *m_scroll;
    KeyPalette *m_offers;
    KeyDetail *m_detail;
    QLabel *m_message;
    FilePage *m_written;
};

} // namespace gui
