#pragma once

#include "base/result.h"
#include "inventory/change.h"
#include "inventory/touch.h"

#include <QSet>

namespace inventory {

/** Makes the next Fleet of one and an edit, and holds it to the rules that the record alone can
 *  judge. Knows no database. */
class FleetEditor
{
public:
    explicit FleetEditor(const Fleet &base); ///< that outlives it
    explicit FleetEditor(Fleet &&) = delete;

    /** Error::refused, and nothing to be used, where @p changes contradict the record, or would
     *  take back what somebody did to it after revision @p madeFrom. */
    Result<void> apply(const QList<Change> &changes, std::optional<Revision> madeFrom = {});

    /** What apply() made; its revision is one more than the base's, and so is `changed` of what
     *  the edit touched. Equal to the base where it touched nothing. */
    const Fleet &next() const { return m_next; }

    /** What differs, in the order the edit named it. */
    const QList<Touch> &touches() const { return m_touches; }

private:
    Result<void> change(const PutDevice &put);
    Result<void> change(const RemoveDevice &remove);
    Result<void> change(const PutExtension &put);
    Result<void> change(const RemoveExtension &remove);
    Result<void> change(const SetOption &set);
    Result<void> change(const SetSetting &set);

    template<typename Kept>
    Result<void> checkUnchanged(const QString &what, const Kept &put, const Kept *now) const;
    Result<void> checkWhole() const;
    Result<void> checkRemovedExtensions() const;
    Result<void> checkLinesOf(const Device &device) const;

    void name(const Thing &thing);
    Device &draftOf(const MacAddress &mac);
    void settle();
    void settle(const Thing &thing);

    const Fleet &m_base;
    Fleet m_next;
    std::optional<Revision> m_madeFrom;
    QList<Thing> m_named;
    QSet<Thing> m_known;
    QHash<MacAddress, std::shared_ptr<Device>> m_devices; // ours to change until settled
    QMap<Scope, std::shared_ptr<LayerRecord>> m_layers;
    QList<Touch> m_touches;
};

} // namespace inventory
