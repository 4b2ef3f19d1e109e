#pragma once

#include "gui/backend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

class FilePage;

/** The exact profile a phone gets now, with a search. Secrets are masked until asked for. */
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(Backend &backend, QWidget *parent = nullptr);

    void setPhone(const std::optional<MacAddress> &mac);

private:
    void load();
    void take(const Result<ProfileText> &profile);
    void find(const QString &text);
    QString masked(const QString &xml) const;

    Backend &m_backend;
    std::optional<MacAddress> m_mac;
    QComboBox *m_extent;
    QLineEdit *m_search;
    QLabel *m_remarks;
    FilePage *m_page;
};

} // namespace gui
