package import Catalogue
package import WorkCalendar

/// One case: the fold of its events. Everything in it was decided by somebody or derived by a rule;
/// nothing depends on the present day.
package struct CaseFile: Hashable, Sendable {
  /// The raw values are the contract of the command line.
  package enum State: String, CaseIterable, Sendable, Codable {
    /// Received, and neither accepted nor answered yet.
    case draft
    /// The one-time notice was given.
    case correction
    case declined
    case accepted
    case decided
    case ready
    case closed

    package var isOpen: Bool { self != .declined && self != .closed }
  }

  /// What the applicant was promised at acceptance (R27).
  package struct Promise: Hashable, Sendable {
    package var due: CivilDate
    package var warning: CivilDate
    package var isProvisional: Bool
    /// Ordinals on the longest path, first to last.
    package var path: [Int]

    package init(due: CivilDate, warning: CivilDate, isProvisional: Bool, path: [Int]) {
      self.due = due
      self.warning = warning
      self.isProvisional = isProvisional
      self.path = path
    }
  }

  /// A day and a place on which the applicant had to appear (R34).
  package struct Appearance: Hashable, Sendable {
    package let day: CivilDate
    package let place: String

    package init(day: CivilDate, place: String) {
      self.day = day
      self.place = place
    }
  }

  package let number: String
  package let slipCode: String
  package let edition: Int
  package let matter: String
  package let matterName: String
  package let applicant: Applicant
  /// Who came for the applicant; nil when nobody did.
  package let agent: Agent?
  package let subject: Subject?
  package let answers: Answers
  /// Where the case was taken in, and where its outputs are collected.
  package let place: String
  package let window: String
  package let clerk: String
  package let collectAt: String
  package let channel: Channel
  package let received: Moment
  /// Codes of the items applied for: what the sub-tasks will be, or are.
  package let items: [String]
  /// Who of them was on the list of the seriously dishonest at the receipt; nil when nobody was.
  package let listing: Listing?
  /// What the applicant corrected on the spot at the receipt, by material (PL 32 (3)).
  package let corrections: [String: String]
  /// The clerk saw the identity document of whoever came, at the receipt (见证核对).
  package let identitySeen: Bool
  /// The project's code that the application came with; nil where it came with none (R38).
  package let projectCodeAtReceipt: String?

  package var state: State
  package var materials: [CaseMaterial]
  package var notice: OneTimeNotice?
  package var declined: Grounds?
  /// Day and time on which everything was in, once a notice was given.
  package var completed: Moment?
  package var accepted: Moment?
  /// Nobody answered in time: accepted by the law (R10).
  package var wasDeemedAccepted = false
  package var promise: Promise?
  /// Of a joint case that was extended as a whole (R26).
  package var extended: Extension?
  /// Working days one after the other, and as planned.
  package var serialDays = 0
  package var parallelDays = 0
  /// Working days from the acceptance to the promise as it now stands.
  package var promisedDays = 0
  package var tasks: [SubTask] = []
  /// Joint procedures, in the order in which they were arranged (R18).
  package var meetings: [JointMeeting] = []
  /// What was promised at acceptance, with its last day, whatever became of it (R12).
  package var deferrals: [String: CivilDate] = [:]
  /// Why the applicant took the whole application back; nil while they did not.
  package var withdrawn: String?
  package var decided: Moment?
  package var ready: Moment?
  package var closed: Moment?
  package var slipPrints = 0
  /// How often each other paper came out, as it now stands.
  package var answerPrints: [WrittenAnswer: Int] = [:]
  /// Its moves from hall to hall, in order; empty for a case that never moved.
  package var custody: [CustodyStep] = []
  package var appearances: Set<Appearance> = []
  /// Who carried it for the applicant, one after the other (代办).
  package internal(set) var stewardships: [Stewardship] = []
  /// Days and places on which somebody came for the applicant: counted apart (R34).
  package var agentAppearances: Set<Appearance> = []
  /// How the applicant wants to collect, as they said last.
  package internal(set) var wish: CollectionWish
  /// When, how and by whom they were told what is ready (R29).
  package internal(set) var tellings: [Told] = []
  /// What couriers took, in the order in which it was sent.
  package internal(set) var parcels: [Parcel] = []
  /// What went to other places, in the order in which it left.
  package internal(set) var journeys: [Journey] = []
  /// What became of the licences it ended with, and of those that were seen in it (证照).
  package internal(set) var licences: [LicenceKey: LicenceRecord] = [:]

  /// Where the application came from; it cannot be changed afterwards (R34).
  package enum Channel: String, CaseIterable, Sendable, Codable { case window }

  /// Visits of the applicant so far (R34).
  package var visits: Int { appearances.count }
  /// Trips of agents so far (R34).
  package var agentVisits: Int { agentAppearances.count }

  /// Whoever deals with the case for the applicant came: the agent, where there is one.
  mutating func appear(_ appearance: Appearance) {
    if agent == nil {
      appearances.insert(appearance)
    } else {
      agentAppearances.insert(appearance)
    }
  }

  package func task(_ ordinal: Int) -> SubTask? {
    tasks.indices.contains(ordinal - 1) ? tasks[ordinal - 1] : nil
  }

  package func material(_ code: String) -> CaseMaterial? { materials.first { $0.code == code } }

  package init(opened: CaseOpened, by actor: Actor, at moment: Moment) {
    number = opened.number
    slipCode = opened.slipCode
    edition = opened.edition
    matter = opened.matter
    matterName = opened.matterName
    applicant = opened.applicant
    agent = opened.agent
    subject = opened.subject
    answers = opened.answers
    place = actor.place
    window = actor.window
    clerk = actor.staff
    collectAt = opened.collectAt
    channel = opened.channel
    received = moment
    items = opened.items
    listing = opened.listing
    corrections = opened.corrections
    identitySeen = opened.identitySeen
    projectCodeAtReceipt = opened.projectCode
    wish = CollectionWish(courier: opened.courier)
    state = .draft
    materials = opened.materials
    appear(Appearance(day: moment.date, place: actor.place))
  }
}
