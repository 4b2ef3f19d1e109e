#pragma once

#include "schema/phonemodel.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace profile {

/** What a profile says of one element. The reader and the writer never turn one into another. */
enum class State {
    Value,
    Empty, ///< clears what the phone holds
    Keep, ///< leaves it
};

struct Setting
{
    State state = State::Keep;
    QString value; ///< only with State::Value, and then not empty

    /** A text as a person gives it: empty text is State::Empty. */
    static Setting of(const QString &text)
    {
        return {text.isEmpty() ? State::Empty : State::Value, text};
    }

    bool operator==(const Setting &) const = default;
};

/** By element name, "Proxy_1_", or with braces for all of a kind, "Proxy_{n}_"; within one layer
 *  the exact name wins. Behind "@ua" a name speaks of what the phone's own user may do with it. */
using Settings = QMap<QString, Setting>;

/** "Proxy_1_" of "Proxy_1_@ua"; absent where @p name speaks of the value. */
std::optional<QString> accessTarget(const QString &name);
/** "Proxy_1_@ua" of "Proxy_1_". */
QString accessName(const QString &element);

/** The words of the ua attribute: na, ro, rw (guide SPA/ATA, "XML Structure"). */
QByteArray accessWord(schema::Access access);
std::optional<schema::Access> accessNamed(QStringView word);

/** Who may say something, weakest first. */
enum class Layer {
    Factory, ///< what the phone was born with; never written unless it must be taken back
    Record, ///< what follows from the phone's lines and the fleet's addresses
    Fleet,
    Site,
    Model,
    Group,
    Phone,
};

struct LayerContent
{
    Layer layer = Layer::Fleet;
    QString name; ///< of the site or group; empty elsewhere
    Settings settings;
};

/** What holds for one element and who said it. */
struct InForce
{
    Setting setting;
    Layer layer = Layer::Factory; ///< Factory with Keep: nobody said anything
    QString layerName;
    std::optional<schema::Access> access = {}; ///< where a layer says it; absent: the factory's

    bool operator==(const InForce &) const = default;
};

/** What one phone is told: for every element of its model, in the model's order. */
struct Profile
{
    const schema::PhoneModel *model = nullptr; ///< never null
    std::vector<InForce> values; ///< as many as model->elements()
};

/** @p setting as the phone would write it itself: any other spelling is a change to it, and a
 *  reboot at every resync. */
Setting asPhoneWrites(const Setting &setting, const schema::Element &element);

/** The same for many, under the names @p model has for them; names it does not have stay. */
Settings asPhoneWrites(const Settings &settings, const schema::PhoneModel &model);

/** Lays @p layers, weakest first, over each other. Names the model does not have are passed over
 *  (check() finds them). Values are written as the phone would write them. */
Profile resolve(const schema::PhoneModel &model, const std::vector<LayerContent> &layers);

/** What a reset may give an element of which no layer speaks: its confirmed factory value. Absent
 *  where none is confirmed, and for what is left alone: that is kept. */
std::optional<Setting> resetSetting(const schema::Element &element);

/** How many elements of which no layer speaks even a full profile keeps, because nobody has
 *  confirmed their factory value; those left alone are not counted. */
int keptUnconfirmed(const Profile &profile);

/** Takes back what a phone was told before under these element @p names and no layer says any
 *  more: such an element becomes its factory value, or Empty where none is known, and is then
 *  written in every extent; "Proxy_1_@ua" gets the access it has from the factory. Here alone a
 *  factory value that is merely assumed is believed, against the rule that what is not confirmed
 *  is kept: keep would leave what we wrote ourselves in the phone for good, which is wrong for
 *  certain. A password's must be confirmed even so: a stranger's would lock the owner out. */
void takeBack(Profile &profile, const QStringList &names);

} // namespace profile
