#pragma once

#include <functional>

/** The median of @p runs runs of @p work, in microseconds. */
double measured(const std::function<void()> &work, int runs = 401);
