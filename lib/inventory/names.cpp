#include "inventory/names.h"

#include "inventory/enumnames.h"

namespace inventory {

namespace {

using profile::Layer;
using profile::State;

constexpr EnumNames Layers(Layer::Phone, "factory", "record", "fleet", "site", "model", "group",
                           "phone");
constexpr EnumNames States(State::Keep, "value", "empty", "keep");
constexpr EnumNames Doors(Event::Door::Admin, "tftp", "http", "https", "syslog", "sip", "push",
                          "admin");
constexpr EnumNames Outcomes(Event::Outcome::Failed, "done", "started", "refused", "failed");
constexpr EnumNames Kinds(Thing::Kind::Setting, "device", "extension", "option", "setting");

} // namespace

QString layerName(Layer layer)
{
    return Layers.nameOf(layer);
}

std::optional<Layer> layerOf(const QString &name)
{
    return Layers.valueOf(name);
}

QString stateName(State state)
{
    return States.nameOf(state);
}

State stateOf(QStringView name)
{
    return States.valueOf(name).value_or(State::Keep);
}

QString doorName(Event::Door door)
{
    return Doors.nameOf(door);
}

QString outcomeName(Event::Outcome outcome)
{
    return Outcomes.nameOf(outcome);
}

Event::Door doorOf(const QString &name)
{
    return Doors.valueOf(name).value_or(Event::Door::Admin);
}

Event::Outcome outcomeOf(const QString &name)
{
    return Outcomes.valueOf(name).value_or(Event::Outcome::Failed);
}

QString kindName(Thing::Kind kind)
{
    return Kinds.nameOf(kind);
}

std::optional<Thing::Kind> kindOf(const QString &name)
{
    return Kinds.valueOf(name);
}

} // namespace inventory
