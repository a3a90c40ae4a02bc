package import Catalogue
package import WorkCalendar

/// Whether the business that a case opens may open: who registers it (准入) beside what permits it to
/// operate (准营). It may only when all that the case needs is issued and holds.
package struct MarketStanding: Hashable, Sendable {
  /// One item of the case that counts.
  package struct Part: Hashable, Sendable {
    /// Of the sub-task.
    package let ordinal: Int
    package let name: String
    package let role: MarketRole
    package let state: State
  }

  /// How far it is.
  package enum State: Hashable, Sendable {
    /// Not decided, or decided and its document not there yet.
    case missing
    case issued(CivilDate)
    case hindered(Hindrance)
  }

  /// Why the business may not open.
  package enum Hindrance: Hashable, Sendable {
    case refused(Grounds)
    /// With what it depended on, by ordinal (R19).
    case voidWith(Int)
    /// The applicant took it back, or a material never came.
    case void
    case ended(LicenceEnding)
    /// The last day on which it was valid.
    case expired(CivilDate)
  }

  /// In the order of the sub-tasks; at least one.
  package let parts: [Part]

  package func parts(_ role: MarketRole) -> [Part] { parts.filter { $0.role == role } }

  package var missing: [Part] { parts.filter { $0.state == .missing } }

  package var hindered: [(part: Part, why: Hindrance)] {
    parts.compactMap { part in
      if case .hindered(let why) = part.state { (part, why) } else { nil }
    }
  }

  package var mayOpen: Bool { missing.isEmpty && hindered.isEmpty }
}

extension MarketStanding {
  /// - Parameter plan: of a bundle under its own edition.
  /// - Returns: nil where no business opens with it.
  package init?(_ plan: CasePlan, in edition: Edition) {
    self.init(plan, in: edition) { _ in .missing }
  }

  /// The same of a case that was split, as it stands on that day.
  package init?(_ file: CaseFile, planned plan: CasePlan, in edition: Edition, on day: CivilDate) {
    guard file.accepted != nil else { return nil }
    self.init(plan, in: edition) { ordinal in
      file.task(ordinal).map { State($0, in: file, on: day) } ?? .missing
    }
  }

  private init?(_ plan: CasePlan, in edition: Edition, _ state: (Int) -> State) {
    guard edition.isMatter(plan.matter.code) else { return nil }
    parts = plan.itemTasks.compactMap { task in
      // Changing, renewing or giving back a licence opens nothing.
      let isNew = task.variant.map { $0 == ItemVariant.Code.initial.rawValue } ?? true
      guard isNew, let role = edition.item(task.item.code)?.market else { return nil }
      return Part(
        ordinal: task.ordinal, name: task.item.name, role: role, state: state(task.ordinal))
    }
    if parts.isEmpty { return nil }
  }
}

extension MarketStanding.State {
  fileprivate init(_ task: SubTask, in file: CaseFile, on day: CivilDate) {
    switch task.state {
    case .waiting, .running, .stopped: self = .missing
    case .refused: self = task.refusal.map { .hindered(.refused($0)) } ?? .hindered(.void)
    case .void: self = .hindered(Self.void(task, in: file))
    case .approved: self = Self.granted(task, in: file, on: day)
    }
  }

  private static func void(
    _ task: SubTask, in file: CaseFile
  ) -> MarketStanding.Hindrance {
    let ended = task.after.first { ordinal in
      file.task(ordinal).map { $0.state == .refused || $0.state == .void } ?? false
    }
    return ended.map { .voidWith($0) } ?? .void
  }

  /// Of several documents each must be there and hold; what stands on another's is that one.
  private static func granted(_ task: SubTask, in file: CaseFile, on day: CivilDate) -> Self {
    let papers = task.outputs.compactMap { file.output($0.on ?? $0.key) }
    for paper in papers {
      if let ended = file.record(of: .output(paper.key)).ended {
        return .hindered(.ended(ended.fact))
      }
      if let last = paper.validUntil, last < day { return .hindered(.expired(last)) }
    }
    let days = papers.compactMap(\.ready?.date)
    guard days.count == papers.count, let last = days.max() else { return .missing }
    return .issued(last)
  }
}
