#include "gui/scan/scanview.h"

#include "gui/newphone.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/standingmark.h"
#include "gui/widgets/table.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace gui {

using provisioning::Standing;

namespace {

QFont large(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 2);
    return font;
}

Standing shapeOf(ScanSession::Kind kind)
{
    switch (kind) {
    case ScanSession::Kind::Taken:
    case ScanSession::Kind::ModelSet:
        return Standing::UpToDate;
    case ScanSession::Kind::Known:
    case ScanSession::Kind::Again:
        return Standing::Outdated;
    case ScanSession::Kind::NotAMac:
    case ScanSession::Kind::Refused:
        return Standing::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

ScanView::ScanView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_session(backend.catalogue()),
      m_field(new QLineEdit(this)), m_last(new QLabel(this)), m_detail(new QLabel(this)),
      m_model(new QComboBox(this)), m_assign(new QCheckBox(tr("Assign the next extension"), this)),
      m_list(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 16);
    column->setSpacing(16);
    createTop();
    createList();
    connect(m_field, &QLineEdit::returnPressed, this, &ScanView::take);
    m_list->installEventFilter(this);
}

void ScanView::createTop()
{
    m_field->setFont(large(font()));
    m_field->setPlaceholderText(tr("Scan a label, or type a MAC and press Enter"));
    m_field->setAccessibleName(tr("Scanned code"));
    m_last->setFont(large(font()));
    m_last->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);
    m_model->addItem(tr("Model by label or MAC"), QString());
    for (const QString &name : m_backend.catalogue()->modelNames())
        m_model->addItem(name, name);
    m_model->setAccessibleName(tr("Model"));
    m_assign->setChecked(true);
    connect(m_model, &QComboBox::activated, this, [this] {
        m_session.setModel(m_model->currentData().toString());
        m_field->setFocus();
    });
    auto *end = new QPushButton(tr("Done (Esc)"), this);
    connect(end, &QPushButton::clicked, this, &ScanView::ended);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_model);
    row->addWidget(m_assign);
    row->addStretch();
    row->addWidget(end);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(m_field);
    column->addWidget(m_last);
    column->addWidget(m_detail);
}

void ScanView::createList()
{
    m_list->setModel(&m_session);
    m_list->setAccessibleName(tr("Scanned in this sitting"));
    dressTable(m_list);
    const int wide = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(ScanSession::Mac, wide * 24);
    m_list->setColumnWidth(ScanSession::Model, wide * 16);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
}

void ScanView::begin()
{
    m_last->clear();
    m_detail->setText(tr("Every phone is saved as soon as it is scanned. A product code on the "
                         "label sets the model for those that follow."));
    m_field->clear();
    m_field->setFocus();
}

void ScanView::take()
{
    const QString line = m_field->text();
    m_field->clear();
    if (line.trimmed().isEmpty())
        return;
    const ScanSession::Scan scan = m_session.read(line, *m_backend.fleet());
    m_model->setCurrentIndex(qMax(0, m_model->findData(m_session.model())));
    if (scan.kind == ScanSession::Kind::Taken)
        add(scan);
    else if (shapeOf(scan.kind) == Standing::Failed)
        QApplication::beep();
    showLast();
}

void ScanView::add(const ScanSession::Scan &scan)
{
    const MacAddress mac = *scan.mac;
    if (scan.model.isEmpty()) {
        QApplication::beep();
        return m_session.settle(mac, {}, tr("Which model? Choose it above and scan again."));
    }
    provisioning::PhoneSpec phone(mac);
    phone.model = scan.model;
    const bool assign = m_assign->isChecked();
    auto given = std::make_shared<QString>();
    // Extension and phone are one edit: undo takes both back, and two scans never share a number.
    whenAnswered(m_backend.edit([phone, assign, given](
                                    const provisioning::Editor &editor,
                                    const inventory::Fleet &fleet) -> Result<provisioning::Draft> {
        if (!assign)
            return editor.addPhone(fleet, phone);
        provisioning::ExtensionSpec extension;
        extension.number = provisioning::Editor::nextExtension(fleet);
        extension.secret = provisioning::Editor::generateSecret();
        *given = extension.number;
        return addWithExtension(editor, fleet, phone, extension);
    }),
                 this,
                 [this, mac, given](const Result<Findings> &done) { settled(mac, *given, done); });
}

void ScanView::settled(const MacAddress &mac, const QString &extension,
                       const Result<Findings> &done)
{
    m_session.settle(mac, extension, done ? QString() : done.error().message);
    showLast();
}

void ScanView::showLast()
{
    const ScanSession::Scan *scan = m_session.last();
    if (!scan)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, standingColour(shapeOf(scan->kind), palette()));
    m_last->setPalette(colours);
    const QString what = scan->mac ? scan->mac->toString() : QString();
    m_last->setText(what.isEmpty() ? verdictOf(*scan)
                                   : what + QStringLiteral("  ") + verdictOf(*scan));
    QStringList detail{scan->model};
    if (!scan->extension.isEmpty())
        detail.append(tr("extension %1").arg(scan->extension));
    detail.append(tr("%n phone(s) taken in this sitting", nullptr, m_session.taken()));
    detail.removeAll(QString());
    m_detail->setText(detail.join(QStringLiteral(" · ")));
}

void ScanView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else
        QWidget::keyPressEvent(event);
}

// A scanner types wherever the focus is: it is never far from the field.
bool ScanView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->modifiers() == Qt::NoModifier
            && key->key() != Qt::Key_Escape) {
            m_field->setFocus();
            QApplication::sendEvent(m_field, key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
