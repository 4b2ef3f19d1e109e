#include "inventory/names.h"

using namespace Qt::StringLiterals;

namespace inventory {

QString layerName(profile::Layer layer)
{
    switch (layer) {
    case profile::Layer::Factory:
        return u"factory"_s;
    case profile::Layer::Record:
        return u"record"_s;
    case profile::Layer::Fleet:
        return u"fleet"_s;
    case profile::Layer::Site:
        return u"site"_s;
    case profile::Layer::Model:
        return u"model"_s;
    case profile::Layer::Group:
        return u"group"_s;
    case profile::Layer::Phone:
        return u"phone"_s;
    }
    return {};
}

std::optional<profile::Layer> layerOf(const QString &name)
{
    using profile::Layer;
    for (const Layer layer : {Layer::Factory, Layer::Record, Layer::Fleet, Layer::Site,
                              Layer::Model, Layer::Group, Layer::Phone}) {
        if (layerName(layer) == name)
            return layer;
    }
    return std::nullopt;
}

QString stateName(profile::State state)
{
    switch (state) {
    case profile::State::Value:
        return u"value"_s;
    case profile::State::Empty:
        return u"empty"_s;
    case profile::State::Keep:
        return u"keep"_s;
    }
    return {};
}

profile::State stateOf(QStringView name)
{
    if (name == "value"_L1)
        return profile::State::Value;
    return name == "empty"_L1 ? profile::State::Empty : profile::State::Keep;
}

QString doorName(Event::Door door)
{
    switch (door) {
    case Event::Door::Tftp:
        return u"tftp"_s;
    case Event::Door::Http:
        return u"http"_s;
    case Event::Door::Https:
        return u"https"_s;
    case Event::Door::Syslog:
        return u"syslog"_s;
    case Event::Door::Sip:
        return u"sip"_s;
    case Event::Door::Push:
        return u"push"_s;
    case Event::Door::Admin:
        return u"admin"_s;
    }
    return {};
}

QString outcomeName(Event::Outcome outcome)
{
    switch (outcome) {
    case Event::Outcome::Done:
        return u"done"_s;
    case Event::Outcome::Started:
        return u"started"_s;
    case Event::Outcome::Refused:
        return u"refused"_s;
    case Event::Outcome::Failed:
        return u"failed"_s;
    }
    return {};
}

Event::Door doorOf(const QString &name)
{
    using Door = Event::Door;
    for (const Door door :
         {Door::Tftp, Door::Http, Door::Https, Door::Syslog, Door::Sip, Door::Push}) {
        if (doorName(door) == name)
            return door;
    }
    return Door::Admin;
}

Event::Outcome outcomeOf(const QString &name)
{
    using Outcome = Event::Outcome;
    for (const Outcome outcome : {Outcome::Done, Outcome::Started, Outcome::Refused}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return Outcome::Failed;
}

} // namespace inventory
