import Bench
import Hall

extension BenchReport {
  /// Every figure, with what it is compared with.
  var json: JSONValue {
    .object([
      .init(
        "control",
        .object([
          .init("flushMilliseconds", .number(flushSeconds * 1e3)), .init("noisy", .bool(isNoisy)),
          .init("inMemory", .bool(isInMemory)),
        ])),
      .init("stopped", .bool(isStopped)),
      .init("figures", .list(figures.map(\.json))),
    ])
  }
}

extension Figure {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(code)), .init("unit", .text(unit.rawValue)),
      .init("ours", .number(ours)),
      .init("limit", limit.map { .number($0.value) } ?? .null),
      .init("ratio", ratio.map(JSONValue.number) ?? .null),
      .init("goal", goal.map(JSONValue.number) ?? .null),
      .init("met", isMet.map(JSONValue.bool) ?? .null), .init("noisy", .bool(isNoisy)),
      .init("details", .object(details.map { .init($0.code, .number($0.value)) })),
    ])
  }
}
