#pragma once

namespace virtualphone {

/** What a phone does about the status of an HTTP answer ("HTTP Status Code Handling on Resync and
 *  Upgrade", MPP guide; the SPA guide is silent and we assume the same). */
enum class HttpReaction {
    Accept, ///< A: the content counts
    GoElsewhere, ///< 301, 302: ask the new location at once
    ProveIdentity, ///< 401, 407: ask again with credentials, twice at most, then as NoConnection
    FileFailure, ///< B: file not found, which Resync_Fails_On_FNF may forgive
    NoConnection, ///< C: as if the server were not there
};

HttpReaction reactionTo(int status);

constexpr int mostProofs = 2; ///< tries with credentials
constexpr int mostRedirects = 5; ///< ours: the guides name no end

} // namespace virtualphone
