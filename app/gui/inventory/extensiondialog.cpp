#include "gui/inventory/extensiondialog.h"

#include "gui/widgets/answer.h"
#include "gui/widgets/findingstext.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace gui {

using provisioning::Editor;

ExtensionDialog::ExtensionDialog(Backend &backend, const QString &number, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_known(number), m_new(number.isEmpty()),
      m_number(new QLineEdit(this)), m_name(new QLineEdit(this)), m_secret(new QLineEdit(this)),
      m_context(new QLineEdit(this)), m_mailbox(new QLineEdit(this)), m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_new ? tr("New extension") : tr("Extension %1").arg(number));
    createForm();
    const inventory::FleetPointer fleet = backend.fleet();
    m_context->setPlaceholderText(fleet->setting(QStringLiteral("asterisk.context")));
    if (m_new) {
        m_number->setText(Editor::nextExtension(*fleet));
        m_secret->setText(Editor::generateSecret());
        m_name->setFocus();
    } else if (const inventory::Extension *extension = fleet->extension(number)) {
        fill(*extension);
    }
}

void ExtensionDialog::createForm()
{
    m_secret->setEchoMode(QLineEdit::Password);
    QAction *reveal =
        m_secret->addAction(icon(QStringLiteral("reveal")), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show"));
    connect(reveal, &QAction::triggered, this, [this] {
        m_secret->setEchoMode(QLineEdit::Normal);
        if (m_secret->text().isEmpty() && !m_new)
            whenAnswered(m_backend.secretOf(m_known), this, [this](const Result<QString> &secret) {
                if (secret)
                    m_secret->setText(*secret);
                else
                    m_message->setText(secret.error().message);
            });
    });
    QAction *generate =
        m_secret->addAction(icon(QStringLiteral("generate")), QLineEdit::TrailingPosition);
    generate->setToolTip(tr("Make one up"));
    connect(generate, &QAction::triggered, this,
            [this] { m_secret->setText(Editor::generateSecret()); });

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Secret"), m_secret);
    form->addRow(tr("Conte&xt"), m_context);
    form->addRow(tr("Mail&box"), m_mailbox);
    m_message->setWordWrap(true);
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExtensionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(420, sizeHint().height());
}

void ExtensionDialog::fill(const inventory::Extension &extension)
{
    m_number->setText(extension.number);
    m_number->setToolTip(tr("With a new number its lines and the keys that watch or call it "
                            "follow."));
    m_name->setText(extension.name);
    m_secret->setPlaceholderText(tr("unchanged"));
    m_context->setText(extension.context);
    m_mailbox->setText(extension.mailbox);
}

void ExtensionDialog::save()
{
    provisioning::ExtensionSpec spec;
    const QString number = m_number->text().trimmed();
    spec.number = m_new ? number : m_known;
    if (!m_new)
        spec.newNumber = number;
    spec.name = m_name->text().trimmed();
    spec.context = m_context->text().trimmed();
    spec.mailbox = m_mailbox->text().trimmed();
    if (!m_secret->text().isEmpty())
        spec.secret = m_secret->text();
    const bool fresh = m_new;
    whenAnswered(m_backend.edit([spec, fresh](const Editor &editor, const inventory::Fleet &fleet) {
        return fresh ? editor.addExtension(fleet, spec) : editor.changeExtension(fleet, spec);
    }),
                 this, [this](const Result<Findings> &done) { finish(done); });
}

void ExtensionDialog::finish(const Result<Findings> &done)
{
    if (!done)
        return m_message->setText(done.error().message);
    if (!done->isEmpty())
        Q_EMIT m_backend.troubled(textOf(*done));
    accept();
}

} // namespace gui
