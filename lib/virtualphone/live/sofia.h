#pragma once

// sofia-sip's C headers, with the types of the pointers it hands back to us. Included by the
// sources that speak to it and by nothing else.

namespace virtualphone {
class SofiaThread;
class SofiaPort;
class SipRegistration;
} // namespace virtualphone

#define SU_ROOT_MAGIC_T virtualphone::SofiaThread
#define SU_TIMER_ARG_T virtualphone::SipRegistration
#define SU_MSG_ARG_T void *
#define NTA_AGENT_MAGIC_T virtualphone::SofiaPort
#define NTA_LEG_MAGIC_T virtualphone::SofiaPort
#define NTA_OUTGOING_MAGIC_T virtualphone::SipRegistration

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <sofia-sip/nta.h>
#include <sofia-sip/nta_tport.h>
#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_status.h>
#include <sofia-sip/su_log.h>
#include <sofia-sip/su_wait.h>
#include <sofia-sip/tport_tag.h>
#pragma GCC diagnostic pop
