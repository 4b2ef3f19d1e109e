#include "gui/dashboard/findphone.h"

#include "gui/newphone.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gui {

FindPhone::FindPhone(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_address(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_button(new QPushButton(icon(QStringLiteral("search")), tr("Find and resync"), this)),
      m_message(new QLabel(this))
{
    m_address->setPlaceholderText(tr("Address of a phone: 192.0.2.7"));
    m_address->setAccessibleName(tr("Address of a phone"));
    m_password->setPlaceholderText(tr("Its admin password, if it has one"));
    m_password->setAccessibleName(tr("Admin password of the phone"));
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_password, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_button, &QPushButton::clicked, this, &FindPhone::find);
    connect(m_address, &QLineEdit::returnPressed, this, &FindPhone::find);
}

void FindPhone::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
    m_button->setEnabled(true);
}

void FindPhone::find()
{
    m_asked = m_address->text().trimmed();
    if (m_asked.isEmpty())
        return m_address->setFocus();
    say(tr("Asking %1…").arg(m_asked));
    m_button->setEnabled(false);
    whenAnswered(m_backend.find(m_asked, m_password->text()), this,
                 [this](const Result<FoundPhone> &phone) {
                     if (phone)
                         found(*phone);
                     else
                         say(phone.error().message);
                 });
}

void FindPhone::found(const FoundPhone &phone)
{
    if (!phone.mac)
        return say(
            tr("What answers at %1 does not say its MAC; scan its label instead.").arg(m_asked));
    if (!m_backend.fleet()->device(*phone.mac))
        return adopt(phone);
    say(tr("%1 is recorded already and is told to fetch now.").arg(phone.mac->toString()));
    Q_EMIT pushWanted(*phone.mac, m_asked);
}

void FindPhone::adopt(const FoundPhone &phone)
{
    if (phone.model.isEmpty())
        return say(
            tr("%1 is of a model that the catalogue does not know.").arg(phone.mac->toString()));
    whenAnswered(m_backend.edit(adoption({{*phone.mac, phone.model}}, true)), this,
                 [this, phone](const Result<Findings> &done) {
                     if (!done)
                         return say(done.error().message);
                     say(tr("%1, an %2 with firmware %3, is recorded and is told to fetch now.")
                             .arg(phone.mac->toString(), phone.model, phone.firmware));
                     Q_EMIT pushWanted(*phone.mac, m_asked);
                 });
}

} // namespace gui
