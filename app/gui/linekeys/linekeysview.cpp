#include "gui/linekeys/linekeysview.h"

#include "gui/editors/maskedprofile.h"
#include "gui/linekeys/keydetail.h"
#include "gui/linekeys/keyface.h"
#include "gui/linekeys/keypalette.h"
#include "gui/linekeys/phonepicture.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/differences.h"
#include "gui/widgets/filepage.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/phonename.h"
#include "gui/widgets/shortcut.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace gui {

namespace {

constexpr int WrittenLines = 4; // shown of what a change wrote; more is scrolled to

} // namespace

LineKeysView::LineKeysView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_picture(new PhonePicture), m_scroll(new QScrollArea),
      m_offers(new KeyPalette), m_detail(new KeyDetail), m_message(new QLabel),
      m_written(new FilePage(this))
{
    createLayout();
    connectParts();
}

void LineKeysView::createLayout()
{
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_offers->setFixedWidth(
        qMax(fontMetrics().averageCharWidth() * 22, m_offers->minimumSizeHint().width()));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 0, 8, 0);
    m_written->setAccessibleName(tr("What the last change wrote"));
    m_written->setFixedHeight(WrittenLines * m_written->fontMetrics().lineSpacing()
                              + m_written->horizontalScrollBar()->sizeHint().height()
                              + 2 * int(m_written->document()->documentMargin()));
    m_written->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_offers);
    row->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addLayout(row, 1);
    column->addWidget(m_detail);
    createButtons();
    column->addWidget(m_written);
}

void LineKeysView::connectParts()
{
    connect(m_picture, &PhonePicture::selected, this, &LineKeysView::select);
    connect(m_picture, &PhonePicture::exchangeWanted, this, &LineKeysView::exchange);
    connect(m_picture, &PhonePicture::putWanted, this, &LineKeysView::put);
    connect(m_picture, &PhonePicture::clearWanted, this,
            [this](KeyPlace place) { put(place, {}); });
    connect(m_picture, &PhonePicture::editWanted, m_detail, &KeyDetail::edit);
    connect(m_detail, &KeyDetail::putWanted, this, &LineKeysView::put);
    connect(m_detail, &KeyDetail::done, this, [this] {
        if (KeyButton *button = m_picture->button(m_picture->current()))
            button->setFocus();
    });
    connect(m_offers, &KeyPalette::chosen, this,
            [this](const KeyContent &content) { put(m_picture->current(), content); });
    connect(m_offers, &KeyPalette::newExtensionWanted, this, &LineKeysView::addExtension);
    connect(&m_backend, &Backend::fleetChanged, this, &LineKeysView::load);
    connect(&m_backend, &Backend::contactsChanged, this, [this](const QSet<MacAddress> &changed) {
        if (m_mac && changed.contains(*m_mac))
            showMap();
    });
}

void LineKeysView::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    const auto button = [&](const QString &picture, const QString &text, const QString &tip,
                            const QKeySequence &key, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(picture));
        made->setText(text);
        made->setToolTip(tip);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        giveShortcut(made, key);
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, slot);
    };
    button(QStringLiteral("remove"), tr("Empty key"),
           tr("Takes what is on the selected key off it"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
           [this] { put(m_picture->current(), {}); });
    button(QStringLiteral("undo"), tr("Undo"), tr("Takes the newest edit of this phone back"),
           Qt::CTRL | Qt::ALT | Qt::Key_Z, &LineKeysView::undo);
    row->addWidget(m_message, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QString LineKeysView::written() const
{
    return m_written->toPlainText();
}

void LineKeysView::setPhone(const std::optional<MacAddress> &mac)
{
    if (mac != m_mac) {
        m_profile.clear();
        m_written->clear();
        m_written->hide();
        m_message->clear();
    }
    m_mac = mac;
    load();
}

void LineKeysView::load()
{
    const inventory::Device *device = m_mac ? m_backend.fleet()->device(*m_mac) : nullptr;
    const int asked = ++m_asked;
    if (!device) {
        replaceMap({});
        return showMap();
    }
    const inventory::Scope own{profile::Layer::Phone, m_mac->digits()};
    whenAnswered(m_backend.scopeView({own}, device->model), this,
                 [this, asked](const Result<ScopeView> &view) {
                     if (asked != m_asked)
                         return;
                     if (view)
                         take(*view);
                     else
                         m_message->setText(view.error().message);
                 });
}

void LineKeysView::take(const ScopeView &view)
{
    const inventory::Device *device = m_backend.fleet()->device(*m_mac);
    if (!device)
        return;
    replaceMap(KeyMap(view, *device));
    showMap();
    showWritten();
}

void LineKeysView::replaceMap(const KeyMap &map)
{
    if (map.mac() != m_map.mac())
        leavePhone();
    m_map = map;
}

// What was typed is the phone's it was typed for, as it is the key's when one goes to another.
void LineKeysView::leavePhone()
{
    if (m_detail->isTyped() && !m_detail->pending())
        m_message->setText(tr("Not kept, as it was wrong: %1").arg(whatIsTyped()));
    m_detail->submit();
    m_detail->clear();
}

QString LineKeysView::whatIsTyped() const
{
    const QString phone = m_map.mac() ? phoneName(*m_backend.fleet(), *m_map.mac()) : QString();
    return QStringLiteral("%1, %2").arg(phone, nameOf(m_detail->place()));
}

QStringList LineKeysView::unsaved()
{
    return m_detail->isTyped() ? QStringList{whatIsTyped()} : QStringList();
}

void LineKeysView::saveAll(const std::function<void(const QStringList &refused)> &then)
{
    const QString what = whatIsTyped();
    const auto content = m_detail->pending();
    KeyMap changed = m_map;
    if (!m_detail->isTyped())
        return then({});
    if (!content || !changed.put(m_detail->place(), *content))
        return then(
            {m_detail->fault() ? what + QStringLiteral(": ") + m_detail->fault()->message : what});
    whenAnswered(commit(changed), this, [what, then](const Result<Findings> &done) {
        then(done ? QStringList()
                  : QStringList{what + QStringLiteral(": ") + done.error().message});
    });
}

void LineKeysView::discardAll()
{
    if (m_detail->isTyped())
        m_detail->show(m_map, m_detail->place(), *m_backend.fleet());
}

void LineKeysView::showMap()
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    m_picture->show(m_map, *fleet,
                    m_mac ? m_backend.contacts().value(*m_mac) : inventory::Contact());
    m_offers->setEnabled(m_map.facts() != nullptr);
    m_offers->show(fleet, m_map.takesFunction({0, 1}));
    if (!m_map.facts()) {
        m_detail->clear();
        if (!m_mac) // else it is being read, or why it cannot be stands there
            m_message->setText(tr("Select one phone to see and set its keys."));
        return;
    }
    if (!m_detail->isTyped()) // what someone types is not taken from under the fingers
        m_detail->show(m_map, m_picture->current(), *fleet);
    giveKeyboard();
}

void LineKeysView::goToKey()
{
    m_awaited = true;
    giveKeyboard();
}

void LineKeysView::giveKeyboard()
{
    KeyButton *button = m_picture->button(m_picture->current());
    if (!m_awaited || !button || !m_map.facts())
        return;
    m_awaited = false;
    button->setFocus();
}

void LineKeysView::select(KeyPlace place)
{
    m_detail->apply();
    m_detail->show(m_map, place, *m_backend.fleet());
    m_scroll->ensureWidgetVisible(m_picture->button(place));
}

void LineKeysView::put(KeyPlace place, const KeyContent &content)
{
    KeyMap changed = m_map;
    if (!changed.put(place, content))
        return refuse(place, content);
    if (changed != m_map)
        commit(changed);
}

void LineKeysView::refuse(KeyPlace place, const KeyContent &content)
{
    if (!m_map.facts())
        return;
    if (!content.extension.isEmpty())
        m_message->setText(
            tr("%1 cannot be a line: the %2 has %n line(s).", nullptr, m_map.facts()->lines)
                .arg(nameOf(place), m_map.facts()->name));
    else
        m_message->setText(
            tr("%1 can only be a line on the %2.").arg(nameOf(place), m_map.facts()->name));
}

void LineKeysView::exchange(KeyPlace one, KeyPlace other)
{
    KeyMap changed = m_map;
    if (!changed.swap(one, other))
        return refuse(m_map.takes(one, m_map.at(other)) ? other : one,
                      m_map.takes(one, m_map.at(other)) ? m_map.at(one) : m_map.at(other));
    if (changed != m_map)
        commit(changed);
}

// Shown at once; the record's own word comes with the next load.
QFuture<Result<Findings>> LineKeysView::commit(const KeyMap &changed)
{
    const EditMaker edit = changed.editSince(m_map);
    m_map = changed;
    m_detail->show(m_map, m_picture->current(), *m_backend.fleet());
    showMap();
    const auto answer = m_backend.edit(edit);
    whenAnswered(answer, this,
                 [this, mac = changed.mac()](const Result<Findings> &done) { say(done, mac); });
    return answer;
}

void LineKeysView::say(const Result<Findings> &done, const std::optional<MacAddress> &mac)
{
    QStringList said;
    if (!done) {
        said.append(done.error().message);
        load(); // it was not saved: back to what the record says
    }
    if (done && !done->isEmpty())
        said.append(textOf(*done));
    if (mac != m_mac && !said.isEmpty()) // one went on to another phone meanwhile
        said.prepend(phoneName(*m_backend.fleet(), *mac));
    if (mac == m_mac || !said.isEmpty())
        m_message->setText(said.join(u'\n'));
}

void LineKeysView::showWritten()
{
    whenAnswered(m_backend.renderedProfile(*m_mac, profile::Extent::Sparse, {}), this,
                 [this, mac = *m_mac](const Result<ProfileText> &rendered) {
                     if (!rendered || mac != m_mac || !m_map.facts())
                         return;
                     const QString now = QString::fromUtf8(rendered->bytes);
                     const QString before = std::exchange(m_profile, now);
                     const QString changes =
                         before.isEmpty() ? QString() : differences(before, now);
                     if (changes.isEmpty())
                         return;
                     const auto *model = m_backend.catalogue()->model(m_map.facts()->name);
                     m_written->show(maskedProfile(changes, *model));
                     m_written->setVisible(true);
                 });
}

// One edit makes the extension, the next puts it here: either can be undone alone.
void LineKeysView::addExtension()
{
    const KeyPlace place = m_picture->current();
    const QString number = provisioning::Editor::nextExtension(*m_backend.fleet());
    const KeyContent content{number, {}, {}};
    if (!m_map.takes(place, content))
        return refuse(place, content);
    whenAnswered(
        m_backend.edit([number](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            provisioning::ExtensionSpec spec;
            spec.number = number;
            spec.secret = provisioning::Editor::generateSecret();
            return editor.addExtension(fleet, spec);
        }),
        this, [this, place, content, mac = m_map.mac()](const Result<Findings> &done) {
            say(done, mac);
            if (done && mac == m_map.mac())
                put(place, content);
        });
}

void LineKeysView::undo()
{
    if (!m_mac)
        return;
    whenAnswered(m_backend.undo(), this, [this](const Result<QString> &done) {
        m_message->setText(done ? tr("Taken back: %1").arg(*done) : done.error().message);
    });
}

} // namespace gui
