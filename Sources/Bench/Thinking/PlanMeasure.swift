internal import CaseEngine
internal import Hall
internal import Phrases
internal import WorkCalendar

/// The plan of the drugstore: what a clerk sees at every key of the intake form.
struct PlanMeasure {
  let planner: Planner
  let request: PlanRequest

  func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    desk.say(.measuringPlan)
    var rates: [Double] = []
    for _ in 0..<desk.settings.rounds {
      try desk.checkStop()
      let rate = try Rate.of(1, for: desk.settings.countingSeconds) {
        Int64(try planner.plan(request, from: Drugstore.hour).promise.due.days)
      }
      rates.append(rate)
    }
    let median = Samples(rates).median
    found(
      Figure("plan", .plans, unit: .perSecond, ours: median)
        .with("each", .each, 1e6 / median, .microseconds))
  }
}
