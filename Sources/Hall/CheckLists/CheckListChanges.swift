internal import CaseEngine
internal import Catalogue

/// What a later edition changes in a check-list that was made under an earlier one (R6): said to the
/// applicant, who was told something else.
package struct CheckListChanges: Hashable, Sendable {
  /// Numbers of both editions; the same where nothing was published in between.
  package let from: Int
  package let to: Int
  /// By their names, in the catalogue's order.
  package private(set) var itemsGone: [String] = []
  package private(set) var itemsNew: [String] = []
  /// What has to be brought no longer, what besides, and what in another number or at another stage.
  package private(set) var materialsGone: [String] = []
  package private(set) var materialsNew: [String] = []
  package private(set) var materialsOther: [String] = []
  package private(set) var questionsGone: [String] = []
  package private(set) var questionsNew: [String] = []
  /// Questions whose answer is none any more: they are open again.
  package internal(set) var answersForgotten: [String] = []
  /// Materials of which it says that they were corrected, though nobody handed them in.
  package internal(set) var correctionsForgotten: [String] = []

  package var isEmpty: Bool {
    [
      itemsGone, itemsNew, materialsGone, materialsNew, materialsOther, questionsGone,
      questionsNew, answersForgotten, correctionsForgotten,
    ].allSatisfy(\.isEmpty)
  }

  init(within edition: Int) { (from, to) = (edition, edition) }

  init(from before: CasePlan, to after: CasePlan) {
    (from, to) = (before.edition, after.edition)
    let items = Difference(before.itemTasks, after.itemTasks, { $0.item.code }, { $0.item.name })
    (itemsGone, itemsNew) = (items.gone, items.new)
    let materials = Difference(
      before.materials.filter(\.isBrought), after.materials.filter(\.isBrought), { $0.code },
      { $0.name })
    (materialsGone, materialsNew) = (materials.gone, materials.new)
    materialsOther = after.materials.filter { material in
      guard material.isBrought,
        let former = before.materials.first(where: { $0.code == material.code }),
        former.isBrought
      else { return false }
      return (former.originals, former.copies) != (material.originals, material.copies)
        || former.stage != material.stage || former.need != material.need
    }.map(\.name)
    let questions = Difference(
      before.questions, after.questions, { $0.question.code }, { $0.question.ask })
    (questionsGone, questionsNew) = (questions.gone, questions.new)
  }
}

/// The names of what only one of two lists has.
private struct Difference {
  let gone: [String]
  let new: [String]

  init<Element>(
    _ before: [Element], _ after: [Element], _ code: (Element) -> String,
    _ name: (Element) -> String
  ) {
    let (old, fresh) = (Set(before.map(code)), Set(after.map(code)))
    gone = before.filter { !fresh.contains(code($0)) }.map(name)
    new = after.filter { !old.contains(code($0)) }.map(name)
  }
}

extension CaseMaterial {
  /// The applicant has to bring it, now or later.
  var isBrought: Bool { state != .shared }
}
