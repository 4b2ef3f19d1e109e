#pragma once

#include "schema/phonemodel.h"

#include <QString>

#include <memory>
#include <vector>

/** A phone of a few elements, made for one test; it owns its parameters, as a catalogue does. */
class SmallPhone
{
public:
    explicit SmallPhone(schema::Dialect dialect = schema::Dialect::Spa) : m_dialect(dialect) { }

    schema::Parameter &add(const char *name, const char *section,
                           schema::Access access = schema::Access::None)
    {
        auto parameter = std::make_unique<schema::Parameter>();
        parameter->name = QString::fromLatin1(name);
        parameter->section = QString::fromLatin1(section);
        schema::Element element;
        element.name = name; // of a router's setting its path: "router-configuration/WAN/MTU"
        element.parameter = parameter.get();
        element.access = access;
        m_elements.push_back(element);
        m_parameters.push_back(std::move(parameter));
        return *m_parameters.back();
    }

    /** One element for every line of what @p pattern says with {n}. */
    void addLines(const char *pattern, const char *section, int lines)
    {
        schema::Parameter &general = add(pattern, section);
        general.index = schema::Index::Line;
        m_elements.pop_back();
        for (int line = 1; line <= lines; ++line) {
            schema::Element element;
            element.name = QByteArray(pattern).replace("{n}", QByteArray::number(line));
            element.parameter = &general;
            element.line = line;
            m_elements.push_back(element);
        }
    }

    /** The parameter added last. */
    schema::Parameter &last() { return *m_parameters.back(); }

    /** What the element added last holds from the factory. */
    void factory(schema::FactoryValue::Known known, const char *value)
    {
        m_elements.back().factory = {known, QString::fromUtf8(value), {}};
    }

    schema::PhoneModel model() const
    {
        schema::ModelFacts facts;
        facts.name = QStringLiteral("SPA500T");
        facts.dialect = m_dialect;
        return model(facts);
    }
    schema::PhoneModel model(const schema::ModelFacts &facts) const { return {facts, m_elements}; }

private:
    schema::Dialect m_dialect;
    std::vector<std::unique_ptr<schema::Parameter>> m_parameters;
    std::vector<schema::Element> m_elements;
};
