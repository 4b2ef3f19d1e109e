#include "gui/syslog/marksdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

QIcon swatch(const QString &colour)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(picture.rect().adjusted(1, 1, -1, -1), 3, 3);
    return picture;
}

QComboBox *colourBox(const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(MarksDialog::tr("Colour"));
    for (const auto &[name, value] : markColours())
        box->addItem(swatch(value), name, value);
    if (box->findData(chosen) < 0 && !chosen.isEmpty())
        box->addItem(swatch(chosen), chosen, chosen); // set by hand: kept
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    return box;
}

} // namespace

QList<QPair<QString, QString>> markColours()
{
    const auto colour = [](const QString &name, const char *value) {
        return std::pair(name, QString::fromLatin1(value));
    };
    return {colour(MarksDialog::tr("amber"), "#e0a030"), colour(MarksDialog::tr("red"), "#e05050"),
            colour(MarksDialog::tr("green"), "#40b060"), colour(MarksDialog::tr("blue"), "#4090e0"),
            colour(MarksDialog::tr("violet"), "#a070e0")};
}

MarksDialog::MarksDialog(const QList<LogMark> &marks, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Marks in the log"));
    createTable();
    auto *explanation = new QLabel(
        tr("A line that holds the words, or fits the /regular expression/, is coloured. The first "
           "rule that fits wins."),
        this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *more = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    QPushButton *less = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_table);
    column->addWidget(buttons);
    connect(more, &QPushButton::clicked, this, [this] { add({}); });
    connect(less, &QPushButton::clicked, this, &MarksDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saved(this->marks());
        accept();
    });
    for (const LogMark &mark : marks)
        add(mark);
    if (marks.isEmpty())
        add({});
    resize(460, 320);
}

void MarksDialog::createTable()
{
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Words or /expression/"), tr("Colour")});
    m_table->setAccessibleName(tr("Marks"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void MarksDialog::add(const LogMark &mark)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(mark.text));
    m_table->setCellWidget(row, 1, colourBox(mark.colour, m_table));
    m_table->setCurrentCell(row, 0);
    if (mark.text.isEmpty())
        m_table->editItem(m_table->item(row, 0));
}

void MarksDialog::remove()
{
    m_table->removeRow(m_table->currentRow());
}

QList<LogMark> MarksDialog::marks() const
{
    QList<LogMark> marks;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *box = static_cast<QComboBox *>(m_table->cellWidget(row, 1));
        const LogMark mark{m_table->item(row, 0)->text().trimmed(), box->currentData().toString()};
        if (!mark.text.isEmpty())
            marks.append(mark);
    }
    return marks;
}

} // namespace gui
