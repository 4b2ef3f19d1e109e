#include "gui/dashboard/firststeps.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
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
      m_message(new QLabel(this)), m_dhcp(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *welcome = new QLabel(tr("From nothing to a served phone"), this);
    welcome->setFont(headingFont(font()));
    column->addWidget(welcome);
    createAddress(column);
    createPhones(column);
    showDhcp();
}

void FirstSteps::createAddress(QVBoxLayout *column)
{
    m_address->setEditable(true);
    m_address->addItems(m_backend.ownAddresses());
    m_address->setAccessibleName(tr("Address of this server"));
    auto *form = new QFormLayout;
    form->addRow(tr("1. Phones find this server at"), m_address);
    const auto port = [&](QSpinBox *box, const QString &text, int value) {
        box->setRange(0, 65535);
        box->setSpecialValueText(tr("off"));
        box->setValue(value);
        form->addRow(text, box);
    };
    port(m_tftp, tr("TFTP port (a factory phone asks at 69 only)"), 69);
    port(m_http, tr("HTTP port"), 80);
    port(m_syslog, tr("Syslog port"), 514);
    column->addLayout(form);
    auto *begin = new QPushButton(icon(QStringLiteral("play")), tr("Start serving"), this);
    begin->setObjectName(QStringLiteral("startServing"));
    connect(begin, &QPushButton::clicked, this, &FirstSteps::start);
    connect(m_address, &QComboBox::currentTextChanged, this, &FirstSteps::showDhcp);
    column->addWidget(begin, 0, Qt::AlignLeft);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    column->addWidget(m_message);
}

void FirstSteps::createPhones(QVBoxLayout *column)
{
    auto *dhcp = new QLabel(tr("2. Tell your DHCP server (option 66); or set Profile_Rule on a "
                               "phone's own page to tftp://%1/spa$PSN.cfg")
                                .arg(m_address->currentText()),
                            this);
    dhcp->setWordWrap(true);
    m_dhcp->setReadOnly(true);
    m_dhcp->setFont(fixedFont());
    m_dhcp->setFixedHeight(fontMetrics().height() * 9 + 12);
    m_dhcp->setAccessibleName(tr("Lines for the DHCP server"));
    column->addWidget(dhcp);
    column->addWidget(m_dhcp);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("3. Add phones:"), this));
    const auto button = [&](const QString &picture, const QString &text, auto signal) {
        auto *made = new QPushButton(icon(picture), text, this);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    button(QStringLiteral("scan"), tr("Scan labels"), &FirstSteps::scanWanted);
    button(QStringLiteral("import"), tr("Import CSV…"), &FirstSteps::importWanted);
    row->addStretch();
    column->addLayout(row);
}

bool FirstSteps::isNeeded() const
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    return fleet->devices.isEmpty() || fleet->setting(QStringLiteral("server")).isEmpty();
}

void FirstSteps::showDhcp()
{
    m_dhcp->setPlainText(dhcpLines(m_address->currentText()));
}

// Where phones fetch is a setting of the fleet; where this machine listens is one of its own.
void FirstSteps::start()
{
    const QString address = m_address->currentText().trimmed();
    ServerPlan plan;
    plan.tftp = quint16(m_tftp->value());
    plan.http = quint16(m_http->value());
    plan.syslog = quint16(m_syslog->value());
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
