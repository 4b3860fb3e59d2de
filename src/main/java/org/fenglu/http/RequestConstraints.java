package org.fenglu.http;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import io.quarkus.hibernate.validator.runtime.ArcProxyBeanMetaDataClassNormalizer;
import io.quarkus.hibernate.validator.runtime.locale.LocaleResolversWrapper;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ConfigurationState;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of requests, read when the first request of a kind arrives.
 *
 * <p>Quarkus reads those of all kinds before it answers anybody, which was the longest part of a start. So its own
 * factory is left without any, and everything that validates is given the ordinary one of Hibernate Validator
 * (docs/decisions/0012).
 */
@Singleton
final class RequestConstraints implements ValidatorFactoryCustomizer {

    @Inject
    @Named("locale-resolver-wrapper")
    @SuppressWarnings("NullAway.Init")
    LocaleResolversWrapper languages;

    private @Nullable ConfigurationState ofQuarkus;
    private @Nullable ValidatorFactory factory;

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ((PredefinedScopeHibernateValidatorConfiguration) configuration).initializeBeanMetaData(Set.of());
        ofQuarkus = (ConfigurationState) configuration;
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Validator validator() {
        ConfigurationState prepared = Objects.requireNonNull(ofQuarkus, "Quarkus makes its factory first");
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .traversableResolver(prepared.getTraversableResolver())
                .constraintValidatorFactory(prepared.getConstraintValidatorFactory())
                .localeResolver(languages)
                .locales(Locale.CHINESE, Locale.ENGLISH)
                .defaultLocale(Locale.CHINESE)
                .beanMetaDataClassNormalizer(new ArcProxyBeanMetaDataClassNormalizer())
                .buildValidatorFactory();
        return factory.getValidator();
    }

    @PreDestroy
    void close() {
        if (factory != null) {
            factory.close();
        }
    }
}
