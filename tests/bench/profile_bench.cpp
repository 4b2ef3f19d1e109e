/* How fast a full profile is read, checked and written, against libxml2's SAX parser on the same
 * bytes, a Jinja2 template over the same elements and a plain copy. Prints ratios, asserts nothing:
 * profile_bench [MODEL] */

#include "profile/check.h"
#include "profile/flatxmlscanner.h"
#include "profile/flatxmlwriter.h"
#include "profile_bench/cached.h"
#include "profile_bench/measured.h"
#include "schema/catalogue.h"

#include <libxml/parser.h>

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/** Every element with a value, as a phone that was set up completely is told. */
profile::Profile fullProfile(const schema::PhoneModel &model)
{
    profile::Settings settings;
    for (const schema::Element &element : model.elements()) {
        const QString known = element.factory.value;
        settings.insert(QString::fromLatin1(element.name),
                        profile::Setting::of(known.isEmpty() ? u"a & b"_s : known));
    }
    return profile::resolve(model, {{profile::Layer::Phone, {}, settings}});
}

size_t seen = 0;

double saxTime(const QByteArray &text)
{
    xmlSAXHandler handler{};
    handler.startElement = [](void *, const xmlChar *, const xmlChar **) {
        ++seen;
    };
    handler.endElement = [](void *, const xmlChar *) {
    };
    handler.characters = [](void *, const xmlChar *, int size) {
        seen += size_t(size);
    };
    return measured(
        [&] { xmlSAXUserParseMemory(&handler, nullptr, text.data(), int(text.size())); });
}

/** What Jinja2 needs for a template that loops over the same elements, every value escaped; absent
 *  where it is not installed. */
std::optional<double> jinjaTime(const profile::Profile &profile)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"jinja.py"_s));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write("import time, jinja2\nelements = [\n");
    for (size_t i = 0; i < profile.values.size(); ++i) {
        QString value = profile.values[i].setting.value;
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        script.write("(\"" + profile.model->elements()[i].name + "\", \"na\", \"" + value.toUtf8()
                     + "\"),\n");
    }
    script.write("]\ntemplate = jinja2.Environment(autoescape=True).from_string('<flat-profile>\\n"
                 "{% for n, a, v in e %}<{{ n }} ua=\"{{ a }}\">{{ v }}</{{ n }}>\\n"
                 "{% endfor %}</flat-profile>\\n')\ntimes = []\nfor i in range(51):\n"
                 "    t = time.perf_counter(); template.render(e=elements)\n"
                 "    times.append(time.perf_counter() - t)\nprint(sorted(times)[25] * 1e6)\n");
    script.close();
    QProcess python;
    python.start(u"python3"_s, {script.fileName()});
    const bool ran = python.waitForFinished() && python.exitCode() == 0;
    return ran ? std::optional(python.readAllStandardOutput().trimmed().toDouble()) : std::nullopt;
}

void tell(const char *what, double time, const char *against, double other)
{
    std::printf("%-34s %9.1f us   %-24s %9.1f us   ratio %6.2f\n", what, time, against, other,
                other / time);
}

} // namespace

int main(int argc, char **argv)
{
    const auto catalogue = schema::Catalogue::load();
    if (!catalogue)
        return 1;
    const schema::PhoneModel *model =
        (*catalogue)->model(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"SPA525G"_s);
    if (!model)
        return 1;
    const profile::Profile full = fullProfile(*model);
    const profile::FlatXmlWriter writer(*model);
    const QByteArray text = writer.write(full, profile::Extent::Normal);
    std::printf("%s: %zu elements, %lld bytes\n", qPrintable(model->name()), full.values.size(),
                qlonglong(text.size()));

    const double scan = measured([&] { seen += profile::scanFlatXml(text).elements.size(); });
    const double read = measured(
        [&] { seen += profile::readFlatXml(text, profile::Origin::Profile).elements.size(); });
    const double write =
        measured([&] { seen += size_t(writer.write(full, profile::Extent::Normal).size()); });
    const double copy =
        measured([&] { seen += size_t(QByteArray(text.data(), text.size()).size()); });
    const profile::ReadProfile parsed = profile::readFlatXml(text, profile::Origin::Profile);
    const double check =
        measured([&] { seen += size_t(profile::check(parsed, model).size()); }, 51);
    const double sax = saxTime(text);
    const std::optional<double> jinja = jinjaTime(full);
    tell("parse (byte views)", scan, "libxml2 SAX", sax);
    tell("parse with every string made", read, "libxml2 SAX", sax);
    if (jinja)
        tell("render", write, "Jinja2", *jinja);
    else
        std::printf("render: no ratio to Jinja2, which this python3 lacks (python3-jinja2)\n");
    tell("render", write, "plain copy", copy);
    const CachedProfile cached = measureCached(*catalogue, *model);
    std::printf("in the responder's cache: %lld bytes\n", qlonglong(cached.size));
    tell("answer from the cache", cached.answer, "memcpy", cached.copy);
    tell("check", check, "parse (byte views)", scan);
    tell("check", check, "parse with every string", read);
    return seen == 0;
}
