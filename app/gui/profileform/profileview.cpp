#include "gui/profileform/profileview.h"

#include "gui/editors/maskedprofile.h"
#include "gui/widgets/answer.h"
#include "gui/widgets/filepage.h"
#include "gui/widgets/findingstext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace gui {

ProfileView::ProfileView(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_extent(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_remarks(new QLabel(this)), m_page(new FilePage(this))
{
    m_extent->setAccessibleName(tr("How much"));
    m_extent->addItem(tr("As it is sent"), int(profile::Extent::Normal));
    m_extent->addItem(tr("Only what is set"), int(profile::Extent::Sparse));
    m_extent->addItem(tr("With factory values"), int(profile::Extent::Full));
    m_page->setPlaceholderText(tr("Select one phone to see its profile."));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the profile"));
    m_search->setClearButtonEnabled(true);
    m_page->setAccessibleName(tr("Profile"));
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(8, 0, 8, 0);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_extent);
    row->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(row);
    column->addWidget(m_remarks);
    column->addWidget(m_page);
    connect(m_extent, &QComboBox::currentIndexChanged, this, &ProfileView::load);
    connect(m_search, &QLineEdit::textChanged, this, &ProfileView::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_page->find(m_search->text()); });
    connect(&backend, &Backend::fleetChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void ProfileView::setPhone(const std::optional<MacAddress> &mac)
{
    m_mac = mac;
    load();
}

void ProfileView::load()
{
    if (!m_mac)
        return m_page->show({});
    const MacAddress asked = *m_mac;
    whenAnswered(
        m_backend.renderedProfile(asked, profile::Extent(m_extent->currentData().toInt()), {}),
        this, [this, asked](const Result<ProfileText> &profile) {
            if (asked == m_mac)
                take(profile);
        });
}

void ProfileView::take(const Result<ProfileText> &profile)
{
    m_page->show(profile ? masked(QString::fromUtf8(profile->bytes)) : profile.error().message);
    m_remarks->setText(profile ? textOf(profile->findings) : QString());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

void ProfileView::find(const QString &text)
{
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(text);
}

QString ProfileView::masked(const QString &xml) const
{
    const inventory::Device *device = m_backend.fleet()->device(*m_mac);
    const schema::PhoneModel *model =
        device ? m_backend.catalogue()->model(device->model) : nullptr;
    return model ? maskedProfile(xml, *model) : xml;
}

} // namespace gui
