package import CaseEngine
internal import Catalogue
internal import WorkCalendar

/// The step chart (综合受理流程图) of what can be applied for.
extension ServiceHall {
  /// Of an item, a matter, by its default answers, or of a zone; nil where there is none of that code.
  /// - Throws: `.refused` where it cannot be planned today.
  package func chart(of code: String) throws(HallError) -> FlowChart? {
    let today = now().date
    guard edition.matter(code) != nil else {
      return edition.zones.first { $0.code == code }.map {
        FlowChart(of: $0, in: edition, on: today)
      }
    }
    do throws(PlanFault) {
      let plan = try planner.plan(PlanRequest(matter: code), from: now())
      return FlowChart(plan, in: edition, on: today)
    } catch { throw .refused(.plan(error), nil) }
  }
}
