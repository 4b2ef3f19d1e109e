#include "gui/inventory/phonedialog.h"

#include "gui/newphone.h"
#include "gui/widgets/answer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace gui {

using inventory::Device;
using provisioning::Editor;

namespace {

// The value all phones share; "varies" stands in its place where they do not.
std::optional<QString> shared(const inventory::Fleet &fleet, const QList<MacAddress> &macs,
                              QString Device::*member)
{
    std::optional<QString> value;
    for (const MacAddress &mac : macs) {
        const Device *device = fleet.device(mac);
        if (!device)
            continue;
        if (value && *value != device->*member)
            return std::nullopt;
        value = device->*member;
    }
    return value;
}

void offer(QComboBox *box, const inventory::Fleet &fleet, QString Device::*member)
{
    QStringList names;
    for (const auto &device : fleet.devices) {
        const QString &name = (*device).*member;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    box->setEditable(true);
    box->addItem(QString());
    box->addItems(names);
}

} // namespace

PhoneDialog::PhoneDialog(Backend &backend, const QList<MacAddress> &macs, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_macs(macs), m_mac(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_number(new QLineEdit(this)), m_model(new QComboBox(this)),
      m_group(new QComboBox(this)), m_site(new QComboBox(this)),
      m_extension(new QCheckBox(tr("With the next extension on its first line"), this)),
      m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(macs.isEmpty() ? tr("New phone")
                                  : tr("Change %n phone(s)", nullptr, int(macs.size())));
    createForm();
    if (!macs.isEmpty())
        fill();
}

void PhoneDialog::createForm()
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    m_mac->setPlaceholderText(QStringLiteral("00:25:84:d8:d0:62"));
    m_model->addItems(m_backend.catalogue()->modelNames());
    offer(m_group, *fleet, &Device::group);
    offer(m_site, *fleet, &Device::site);
    m_extension->setChecked(true);
    m_message->setWordWrap(true);
    auto *form = new QFormLayout(this);
    if (m_macs.isEmpty())
        form->addRow(tr("&MAC"), m_mac);
    if (m_macs.size() < 2)
        form->addRow(tr("&Name"), m_name);
    if (m_macs.size() == 1)
        form->addRow(tr("E&xtension of line 1"), m_number);
    form->addRow(tr("Mo&del"), m_model);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Site"), m_site);
    if (m_macs.isEmpty())
        form->addRow(m_extension);
    m_mac->setVisible(m_macs.isEmpty());
    m_name->setVisible(m_macs.size() < 2);
    m_number->setVisible(m_macs.size() == 1);
    m_number->setObjectName(QStringLiteral("extension"));
    m_number->setCompleter(new QCompleter(fleet->extensions.keys(), m_number));
    m_number->setPlaceholderText(tr("none; a new number makes a new extension"));
    m_extension->setVisible(m_macs.isEmpty());
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PhoneDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(420, sizeHint().height());
}

void PhoneDialog::suggest(const MacAddress &mac, const QString &model)
{
    m_mac->setText(mac.toString());
    m_model->setCurrentIndex(qMax(0, m_model->findText(model)));
    m_name->setFocus();
}

void PhoneDialog::fill()
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    m_name->setText(shared(*fleet, m_macs, &Device::name).value_or(QString()));
    m_number->setText(firstExtension());
    const auto show = [&](QComboBox *box, QString Device::*member) {
        const std::optional<QString> value = shared(*fleet, m_macs, member);
        if (value && box->findText(*value) < 0)
            box->addItem(*value); // a model or name the list lacks is kept
        if (!value)
            box->insertItem(0, tr("varies"));
        box->setCurrentIndex(value ? box->findText(*value) : 0);
        box->setProperty("before", box->currentText());
    };
    show(m_model, &Device::model);
    show(m_group, &Device::group);
    show(m_site, &Device::site);
}

void PhoneDialog::save()
{
    if (!m_macs.isEmpty())
        return change();
    if (const auto mac = MacAddress::parse(m_mac->text()))
        return add(*mac);
    m_message->setText(
        tr("This is not the MAC address of a phone: it has twelve digits, 0 to 9 and a to f."));
}

void PhoneDialog::add(const MacAddress &mac)
{
    provisioning::PhoneSpec phone(mac);
    phone.model = m_model->currentText();
    phone.name = m_name->text().trimmed();
    phone.group = m_group->currentText().trimmed();
    phone.site = m_site->currentText().trimmed();
    const bool assign = m_extension->isChecked();
    whenAnswered(
        m_backend.edit([phone, assign](const Editor &editor, const inventory::Fleet &fleet) {
            if (!assign)
                return editor.addPhone(fleet, phone);
            provisioning::ExtensionSpec extension;
            extension.number = Editor::nextExtension(fleet);
            extension.name = phone.name;
            extension.secret = Editor::generateSecret();
            return addWithExtension(editor, fleet, phone, extension);
        }),
        this, [this](const Result<Findings> &done) { finish(done); });
}

void PhoneDialog::change()
{
    const auto changed = [](const QComboBox *box) -> std::optional<QString> {
        if (box->currentText() == box->property("before").toString())
            return std::nullopt;
        return box->currentText().trimmed();
    };
    provisioning::PhoneSpec all(m_macs.first());
    all.model = changed(m_model);
    all.group = changed(m_group);
    all.site = changed(m_site);
    if (m_macs.size() > 1)
        return changeAll(all);
    all.name = m_name->text().trimmed();
    changeOne(all);
}

QString PhoneDialog::firstExtension() const
{
    const inventory::FleetPointer fleet = m_backend.fleet();
    const Device *device = m_macs.size() == 1 ? fleet->device(m_macs.first()) : nullptr;
    if (!device || device->lines.isEmpty() || device->lines.first().number != 1)
        return {};
    return device->lines.first().extension;
}

void PhoneDialog::changeOne(const provisioning::PhoneSpec &phone)
{
    const QString number = m_number->text().trimmed();
    const auto make = [phone, number, fresh = m_fresh, same = number == firstExtension()](
                          const Editor &editor, const inventory::Fleet &fleet) {
        return same ? editor.changePhone(fleet, phone)
                    : changeWithExtension(editor, fleet, phone, number, fresh);
    };
    whenAnswered(m_backend.edit(make), this,
                 [this](const Result<Findings> &done) { finish(done); });
}

void PhoneDialog::changeAll(const provisioning::PhoneSpec &all)
{
    const auto make =
        [all, macs = m_macs](const Editor &editor,
                             const inventory::Fleet &fleet) -> Result<provisioning::Draft> {
        provisioning::Draft whole;
        for (const MacAddress &mac : macs) {
            provisioning::PhoneSpec one = all;
            one.mac = mac;
            Result<provisioning::Draft> draft = editor.changePhone(fleet, one);
            if (!draft)
                return draft;
            whole.edit.changes += draft->edit.changes;
            whole.findings += draft->findings;
        }
        whole.edit.summary = tr("change %n phone(s)", nullptr, int(macs.size()));
        return whole;
    };
    whenAnswered(m_backend.edit(make), this,
                 [this](const Result<Findings> &done) { finish(done); });
}

void PhoneDialog::finish(const Result<Findings> &done)
{
    if (done)
        accept();
    else
        m_message->setText(done.error().message);
}

} // namespace gui
