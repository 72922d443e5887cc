package org.journeymaps.format;

import static org.journeymaps.format.Member.list;
import static org.journeymaps.format.Member.optional;
import static org.journeymaps.format.Member.preset;
import static org.journeymaps.format.Member.required;
import static org.journeymaps.format.Scalars.choice;

import java.math.BigDecimal;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.JourneyLinks;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.MapRef;
import org.journeymaps.model.MapState;
import org.journeymaps.model.Period;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Review;
import org.journeymaps.model.ReviewStatus;
import org.journeymaps.model.Scale;
import org.jspecify.annotations.Nullable;

/** The map itself and what is said of it as a whole. */
final class MapShapes {
    static final Shape<Scale> SCALE = new Shape<>(
            MapShapes::scale,
            Scale::unknown,
            required("min", Numbers.NUMBER, Scale::min),
            required("max", Numbers.NUMBER, Scale::max),
            required("baseline", Numbers.NUMBER, Scale::baseline),
            required("step", Numbers.NUMBER, Scale::step));

    static final Shape<Review> REVIEW = new Shape<>(
            in -> new Review(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Review::unknown,
            required("status", choice(ReviewStatus.class), Review::status),
            optional("by", Scalars.TEXT, Review::by),
            optional("at", Scalars.INSTANT, Review::at),
            optional("contentHash", Scalars.TEXT, Review::contentHash));

    static final Shape<PersonaRef> PERSONA = new Shape<>(
            in -> new PersonaRef(in.next(), in.next(), in.next(), in.unknown()),
            PersonaRef::unknown,
            required("id", Scalars.OWN_ID, PersonaRef::id),
            required("name", Scalars.TEXT, PersonaRef::name),
            optional("pageId", Scalars.TEXT, PersonaRef::pageId));

    static final Shape<Criterion> CRITERION = new Shape<>(
            in -> new Criterion(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Criterion::unknown,
            required("id", Scalars.OWN_ID, Criterion::id),
            required("name", Scalars.TEXT, Criterion::name),
            required("weight", Numbers.AMOUNT, Criterion::weight),
            required("direction", choice(Direction.class), Criterion::direction));

    static final Shape<Lane> LANE = new Shape<>(
            in -> new Lane(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Lane::unknown,
            required("id", Scalars.OWN_ID, Lane::id),
            required("kind", choice(LaneKind.class), Lane::kind),
            optional("title", Scalars.TEXT, Lane::title),
            preset("visible", Scalars.FLAG, Lane::visible, true));

    static final Shape<MapRef> MAP_REF = new Shape<>(
            in -> new MapRef(in.next(), in.next(), in.next(), in.unknown()),
            MapRef::unknown,
            required("pageId", Scalars.TEXT, MapRef::pageId),
            required("mapId", Scalars.TEXT, MapRef::mapId),
            required("title", Scalars.TEXT, MapRef::title));

    static final Shape<JourneyLinks> LINKS = new Shape<>(
            in -> new JourneyLinks(in.next(), in.next(), in.next(), in.next(), in.unknown()),
            JourneyLinks::unknown,
            optional("previous", MAP_REF, JourneyLinks::previous),
            optional("next", MAP_REF, JourneyLinks::next),
            optional("parent", MAP_REF, JourneyLinks::parent),
            list("children", MAP_REF, JourneyLinks::children));

    static final Shape<IssueTarget> ISSUE_TARGET = new Shape<>(
            in -> new IssueTarget(in.next(), in.next(), in.next(), in.unknown()),
            IssueTarget::unknown,
            required("applinkId", Scalars.TEXT, IssueTarget::applinkId),
            required("projectId", Scalars.TEXT, IssueTarget::projectId),
            required("issueTypeId", Scalars.TEXT, IssueTarget::issueTypeId));

    static final Shape<JourneyMap> MAP = new Shape<>(
            MapShapes::map,
            JourneyMap::unknown,
            required("schemaVersion", new SchemaVersion(), map -> JourneyMap.SCHEMA_VERSION),
            required("id", Scalars.ID, JourneyMap::id),
            required("title", Scalars.TEXT, JourneyMap::title),
            preset("state", choice(MapState.class), JourneyMap::state, MapState.CURRENT),
            optional("scope", Scalars.TEXT, JourneyMap::scope),
            optional("customerGoal", Scalars.TEXT, JourneyMap::customerGoal),
            optional("businessGoal", Scalars.TEXT, JourneyMap::businessGoal),
            optional("owner", ActionShapes.PERSON, JourneyMap::owner),
            optional("reviewBy", Scalars.DATE, JourneyMap::reviewBy),
            optional("review", REVIEW, JourneyMap::review),
            preset("scale", SCALE, JourneyMap::scale, Scale.DEFAULT),
            list("personas", PERSONA, JourneyMap::personas),
            list("criteria", CRITERION, JourneyMap::criteria),
            optional("currency", Scalars.TEXT, JourneyMap::currency),
            preset("period", choice(Period.class), JourneyMap::period, Period.YEAR),
            list("lanes", LANE, JourneyMap::lanes),
            list("stages", StageShapes.STAGE, JourneyMap::stages),
            list("actionItems", ActionShapes.ACTION_ITEM, JourneyMap::actionItems),
            optional("links", LINKS, JourneyMap::links),
            optional("issueTarget", ISSUE_TARGET, JourneyMap::issueTarget));

    private MapShapes() {}

    private static @Nullable Scale scale(Values in) {
        BigDecimal min = in.next();
        BigDecimal max = in.next();
        BigDecimal baseline = in.next();
        BigDecimal step = in.next();
        return Scale.isValid(min, max, baseline, step)
                ? new Scale(min, max, baseline, step, in.unknown())
                : in.refuse("journeymaps.problem.scale");
    }

    private static JourneyMap map(Values in) {
        in.skip();
        return new JourneyMap(
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.next(),
                in.unknown());
    }
}
