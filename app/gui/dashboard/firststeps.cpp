#include "gui/dashboard/firststeps.h"

#include "gui/dashboard/findphone.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace gui {

QString dhcpLines(const QString &address)
{
    return QStringLiteral("# dnsmasq\n"
                          "dhcp-option=66,\"%1\"\n"
                          "# ISC dhcpd\n"
                          "option tftp-server-name \"%1\";\n"
                          "# Kea, in option-data\n"
                          "{ \"name\": \"tftp-server-name\", \"data\": \"%1\" }\n"
                          "# Windows (PowerShell)\n"
                          "Set-DhcpServerv4OptionValue -OptionId 66 -Value \"%1\"\n")
        .arg(address);
}

FirstSteps::FirstSteps(Backend &backend, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_address(new QComboBox(this)),
      m_tftp(new QSpinBox(this)), m_http(new QSpinBox(this)), m_syslog(new QSpinBox(this)),
      m_message(new QLabel(this)), m_byHand(new QLabel(this)), m_dhcp(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    auto *welcome = new QLabel(tr("From nothing to a served phone"), this);
    welcome->setFont(headingFont(font()));
    column->addWidget(welcome);
    createAddress(column);
    createDhcp(column);
    createPhones(column);
    showDhcp();
}

QLabel *FirstSteps::addStep(QVBoxLayout *column, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(headingFont(font()));
    label->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(label);
    return label;
}

void FirstSteps::createAddress(QVBoxLayout *column)
{
    addStep(column, tr("1. Serve: phones find this machine at"));
    m_address->setEditable(true);
    m_address->addItems(m_backend.ownAddresses());
    m_address->lineEdit()->setPlaceholderText(QStringLiteral("192.0.2.10"));
    m_address->setAccessibleName(tr("Address of this server"));
    m_address->setMinimumContentsLength(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address);
    const auto port = [&](QSpinBox *box, const QString &text, int value) {
        box->setRange(0, 65535);
        box->setSpecialValueText(tr("off"));
        box->setValue(value);
        box->setAccessibleName(tr("%1 port").arg(text));
        row->addWidget(new QLabel(text, this));
        row->addWidget(box);
    };
    port(m_tftp, tr("TFTP"), 69);
    port(m_http, tr("HTTP"), 80);
    port(m_syslog, tr("Syslog"), 514);
    auto *begin = new QPushButton(icon(QStringLiteral("play")), tr("Start serving"), this);
    begin->setObjectName(QStringLiteral("startServing"));
    row->addWidget(begin);
    row->addStretch();
    setTabOrder(m_syslog, begin); // the lines below were made before it
    column->addLayout(row);
    auto *factory = new QLabel(
        tr("A phone fresh from the factory asks TFTP on port 69 and nothing else."), this);
    factory->setWordWrap(true);
    column->addWidget(factory);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    column->addWidget(m_message);
    connect(begin, &QPushButton::clicked, this, &FirstSteps::start);
    connect(m_address, &QComboBox::currentTextChanged, this, &FirstSteps::showDhcp);
}

void FirstSteps::createDhcp(QVBoxLayout *column)
{
    addStep(column, tr("2. Tell your DHCP server: option 66"));
    m_dhcp->setReadOnly(true);
    m_dhcp->setFont(fixedFont());
    m_dhcp->setFixedHeight(QFontMetrics(fixedFont()).lineSpacing() * 8 + 14);
    m_dhcp->setAccessibleName(tr("Lines for the DHCP server"));
    column->addWidget(m_dhcp);
    m_byHand->setWordWrap(true);
    m_byHand->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_byHand);
}

void FirstSteps::createPhones(QVBoxLayout *column)
{
    addStep(column, tr("3. Add phones"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const QString &picture, const QString &text, auto signal) {
        auto *made = new QPushButton(icon(picture), text, this);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    button(QStringLiteral("scan"), tr("Scan labels"), &FirstSteps::scanWanted);
    button(QStringLiteral("import"), tr("Import CSV…"), &FirstSteps::importWanted);
    button(QStringLiteral("rehearse"), tr("Try with a virtual phone"), &FirstSteps::trialWanted);
    row->addStretch();
    column->addLayout(row);
    auto *plug = new QLabel(
        tr("Or plug one in: what asks here and is not recorded appears below, to be adopted."),
        this);
    plug->setWordWrap(true);
    column->addWidget(plug);
    auto *hint =
        new QLabel(tr("Where DHCP cannot be touched, a phone is found by its address:"), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *find = new FindPhone(m_backend, this);
    column->addWidget(find);
    connect(find, &FindPhone::pushWanted, this, &FirstSteps::pushWanted);
}

bool FirstSteps::isNeeded() const
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    if (!m_backend.isReady())
        return false;
    return fleet->devices.isEmpty() || fleet->setting(QStringLiteral("server")).isEmpty();
}

void FirstSteps::showDhcp()
{
    const QString typed = m_address->currentText().trimmed();
    const QString address = typed.isEmpty() ? tr("ADDRESS") : typed;
    m_dhcp->setPlainText(dhcpLines(address).trimmed());
    m_byHand->setText(tr("Or set Profile_Rule on a phone's own page to %1")
                          .arg(QStringLiteral("tftp://%1/spa$PSN.cfg").arg(address)));
}

// Phones are sent where this machine listens, unless the fleet says otherwise already.
void FirstSteps::tellPort(const QString &option, quint16 port, quint16 standard)
{
    if (port == 0 || port == standard || !m_backend.fleet()->setting(option).isEmpty())
        return;
    m_backend.edit(
        [option, port](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
            return editor.setOption(fleet, option, QString::number(port));
        });
}

// Where phones fetch is a setting of the fleet; where this machine listens is one of its own.
void FirstSteps::start()
{
    const QString address = m_address->currentText().trimmed();
    if (address.isEmpty()) {
        m_message->show();
        m_message->setText(tr("Say at which address phones find this machine."));
        return m_address->setFocus();
    }
    ServerPlan plan = m_backend.serverPlan();
    plan.passing = false;
    plan.tftp = quint16(m_tftp->value());
    plan.http = quint16(m_http->value());
    plan.syslog = quint16(m_syslog->value());
    tellPort(QStringLiteral("tftp.port"), plan.tftp, 69);
    tellPort(QStringLiteral("syslog.port"), plan.syslog, 514);
    whenAnswered(
        m_backend.edit(
            [address](const provisioning::Editor &editor, const inventory::Fleet &fleet) {
                return editor.setOption(fleet, QStringLiteral("server"), address);
            }),
        this, [this, plan](const Result<Findings> &done) {
            m_message->setVisible(!done);
            if (!done)
                return m_message->setText(done.error().message);
            whenAnswered(m_backend.startServers(plan), this, [this](const Result<void> &started) {
                m_message->setVisible(true);
                m_message->setText(started ? tr("Phones are served.") : started.error().message);
            });
        });
}

} // namespace gui
