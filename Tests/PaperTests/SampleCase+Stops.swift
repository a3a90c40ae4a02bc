import CaseEngine
import Catalogue
import WorkCalendar

extension SampleCase {
  /// Its second sub-task was stopped for everything it can be stopped for, and extended; the case was
  /// extended as a whole.
  var stopped: CaseFile {
    var file = accepted
    let grounds: [(Stop.Ground, String?, Bool)] = [
      (.link(name: rename("专家评审"), procedure: .expertReview), "行政许可法 第四十五条", false),
      (.link(name: rename("现场检查"), procedure: nil), "药品经营质量管理规范", true),
      (.correction(["quality-system"]), Grounds.Basis.licensingLaw31.rawValue, false),
      (.rectification(rename("冷藏柜没有温度记录")), nil, false),
    ]
    for (index, (ground, basis, isAllowed)) in grounds.enumerated() {
      let stop = Stop(
        ground: ground, basis: basis, expected: TimeLimit(n: 5, unit: .workingDays),
        from: Moment(CivilDate(2026, 3, 3), hour: 10, minute: index), due: CivilDate(2026, 3, 10),
        warning: CivilDate(2026, 3, 9), isProvisional: false, officer: "2001",
        isAllowed: isAllowed)
      evolve(&file, .taskStopped(TaskStopped(ordinal: 2, stop: stop)), minute: 50 + index)
    }
    for (ordinal, document) in [(2, nil), (nil, "县政函〔2026〕1号")] as [(Int?, String?)] {
      let given = Extension(
        days: 10, approver: document == nil ? "2002" : rename("县长"), document: document,
        reason: rename("案情复杂"), at: Moment(CivilDate(2026, 3, 4), hour: 9, minute: 0))
      evolve(&file, .limitExtended(LimitExtended(ordinal: ordinal, given: given)), minute: 55)
    }
    return file
  }
}
