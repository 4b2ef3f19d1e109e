#include "gui/settings/serversbox.h"

#include "gui/settings/filefield.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/shortcut.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace gui {

namespace {

constexpr int LongestPort = 65535;

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

quint16 portIn(const QSpinBox *spin)
{
    return quint16(spin->value());
}

} // namespace

ServersBox::ServersBox(Backend &backend, QWidget *parent)
    : QGroupBox(tr("Servers of this machine"), parent), m_backend(backend),
      m_form(new QFormLayout(this))
{
    createPlaces();
    createTftp();
    createHttps();
    m_syslog = addPort(tr("Syslog port"));
    m_syslogTcp = addPort(tr("Syslog port, TCP"));
    m_files = new FileField(FileField::Of::Folder, tr("Folder of firmware and logos"), this);
    m_form->addRow(m_files->accessibleName(), m_files);
    createButtons();
    connect(&backend, &Backend::serversChanged, this, &ServersBox::follow);
    show(m_backend.serverPlan());
}

void ServersBox::createPlaces()
{
    m_addresses = new QLineEdit(this);
    m_addresses->setPlaceholderText(tr("all addresses"));
    m_addresses->setAccessibleName(tr("Listen on"));
    m_form->addRow(tr("Listen on"), m_addresses);
}

void ServersBox::createTftp()
{
    m_tftp = addPort(tr("TFTP port"));
    m_transferPorts = new QLineEdit(this);
    m_transferPorts->setPlaceholderText(tr("any; for a firewall a range, such as 50000-50255"));
    m_transferPorts->setAccessibleName(tr("Ports of TFTP transfers"));
    m_form->addRow(tr("Ports of TFTP transfers"), m_transferPorts);
    m_singlePort = new QCheckBox(tr("All from the TFTP port, for a stricter firewall"), this);
    m_form->addRow(QString(), m_singlePort);
    connect(m_singlePort, &QCheckBox::toggled, m_transferPorts, &QWidget::setDisabled);
}

void ServersBox::createHttps()
{
    m_http = addPort(tr("HTTP port"));
    m_https = addPort(tr("HTTPS port"));
    m_certificate = addFile(tr("Certificate (PEM)"));
    m_key = addFile(tr("Its key (PEM)"));
    m_clientCa = addFile(tr("CA of the phones' certificates (PEM)"));
    m_clientCa->setPlaceholderText(tr("none: phones need no certificate"));
    m_oldPhones = new QCheckBox(tr("Also for old SPA phones (TLS 1.0: not safe any more)"), this);
    m_form->addRow(QString(), m_oldPhones);
    m_findings = new QLabel(this);
    m_findings->setWordWrap(true);
    m_form->addRow(m_findings);
    connect(m_https, &QSpinBox::valueChanged, this, &ServersBox::showHttps);
}

void ServersBox::createButtons()
{
    auto *row = new QHBoxLayout;
    auto *begin = new QPushButton(tr("Start or restart"), this);
    auto *end = new QPushButton(tr("Stop"), this);
    giveShortcut(begin, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    giveShortcut(end, Qt::CTRL | Qt::ALT | Qt::Key_B);
    row->addWidget(begin);
    row->addWidget(end);
    row->addStretch();
    m_form->addRow(row);
    connect(begin, &QPushButton::clicked, this, &ServersBox::start);
    connect(end, &QPushButton::clicked, this, [this] { m_backend.stopServers(); });
}

QSpinBox *ServersBox::addPort(const QString &name)
{
    auto *spin = new QSpinBox(this);
    spin->setAccessibleName(name);
    spin->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    spin->setRange(0, LongestPort);
    spin->setSpecialValueText(tr("off"));
    m_form->addRow(name, spin);
    return spin;
}

QLineEdit *ServersBox::addFile(const QString &name)
{
    auto *field = new FileField(FileField::Of::File, name, this);
    m_form->addRow(name, field);
    return field;
}

ServerPlan ServersBox::plan() const
{
    ServerPlan plan;
    plan.addresses = addressesIn(m_addresses->text());
    plan.tftp = portIn(m_tftp);
    plan.singlePort = m_singlePort->isChecked();
    if (!plan.singlePort)
        plan.transferPorts = m_transferPorts->text().trimmed();
    plan.http = portIn(m_http);
    plan.https = portIn(m_https);
    plan.certificateFile = m_certificate->text().trimmed();
    plan.keyFile = m_key->text().trimmed();
    plan.clientCaFile = m_clientCa->text().trimmed();
    plan.oldSpaPhones = m_oldPhones->isChecked();
    plan.syslog = portIn(m_syslog);
    plan.syslogTcp = portIn(m_syslogTcp);
    plan.filesFolder = m_files->text().trimmed();
    return plan;
}

// News of servers come all day long: what somebody types meanwhile is not taken from under the
// fingers.
void ServersBox::follow()
{
    const ServerPlan plan = m_backend.serverPlan();
    const bool knowsMore = plan.passing && portIn(m_tftp) != shownPort("TFTP", plan.tftp);
    if (plan != m_shown || knowsMore)
        show(plan);
}

// Of a demonstration nobody knows them before they listen.
quint16 ServersBox::shownPort(const char *server, quint16 planned) const
{
    for (const ServerState &state : m_backend.servers()) {
        if (m_shown.passing && state.name == QLatin1String(server) && state.port != 0)
            return state.port;
    }
    return planned;
}

void ServersBox::show(const ServerPlan &plan)
{
    m_shown = plan;
    m_addresses->setText(plan.addresses.join(QStringLiteral(", ")));
    m_tftp->setValue(shownPort("TFTP", plan.tftp));
    m_transferPorts->setText(plan.transferPorts);
    m_singlePort->setChecked(plan.singlePort);
    m_http->setValue(shownPort("HTTP", plan.http));
    m_https->setValue(plan.https);
    m_certificate->setText(plan.certificateFile);
    m_key->setText(plan.keyFile);
    m_clientCa->setText(plan.clientCaFile);
    m_oldPhones->setChecked(plan.oldSpaPhones);
    m_syslog->setValue(shownPort("Syslog", plan.syslog));
    m_syslogTcp->setValue(plan.syslogTcp);
    m_files->setText(plan.filesFolder);
    showHttps();
    judge(plan);
}

void ServersBox::showHttps()
{
    const bool on = m_https->value() != 0;
    for (QWidget *field : {static_cast<QWidget *>(m_certificate), static_cast<QWidget *>(m_key),
                           static_cast<QWidget *>(m_clientCa), static_cast<QWidget *>(m_oldPhones)})
        m_form->setRowVisible(field, on);
    m_form->setRowVisible(m_findings, on && !m_findings->text().isEmpty());
}

void ServersBox::judge(const ServerPlan &plan)
{
    m_findings->setText(textOf(findingsOn(plan)));
    showHttps();
}

void ServersBox::start()
{
    const ServerPlan wanted = plan();
    judge(wanted);
    whenAnswered(m_backend.startServers(wanted), this, [this](const Result<void> &done) {
        Q_EMIT said(done ? tr("Phones are served.") : done.error().message);
    });
}

} // namespace gui
